import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ApiAnswer, ApiReading } from '../../lib/domain/api-answer';
import { type TicketRef, type TrackerId, ticketReading } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import type { Way } from '../../lib/trackers/api';
import { apis } from '../../lib/trackers/apis';

/** Answers recorded at real servers, or from their docs. They are other people's and stay beside the repository. */
const recorded = `${resolve(import.meta.dirname, '../../../shared/api')}/`;
const read = (file: string): unknown => JSON.parse(readFileSync(recorded + file, 'utf8'));

/** One answer, or several in their order, to whatever a client asks for these tickets. */
interface Recording {
  readonly tracker: TrackerId;
  readonly way: Way;
  readonly project: string | null;
  readonly answers: () => readonly unknown[];
  readonly tickets: Readonly<Record<string, Partial<ApiReading>>>;
}

const body = (file: string) => (read(file) as { responses: { 200: { body: unknown } } }).responses[200].body;

const RECORDINGS: readonly Recording[] = [
  {
    tracker: 'github',
    way: 'anonymous',
    project: 'octokit-fixture-org/tmp-scenario-paginate-issues-20220719043836917-izyoe',
    answers: () => (read('github/rest-issues-list-2022_octokit-fixtures.json') as { response: unknown[] }).response,
    tickets: { 13: { state: 'open', rawState: 'Open', title: 'Test issue 13', assignees: [], labels: [] } },
  },
  {
    tracker: 'redmine',
    way: 'token',
    project: null,
    answers: () => [read('redmine/issues-by-id.json')],
    tickets: {
      1: { state: 'in_progress', closedAt: null },
      2: { state: 'done', title: 'Cache the price table', closedAt: Date.UTC(2026, 10, 22, 14, 15, 59) },
      4: { state: 'cancelled', rawState: 'Rejected' },
      31: { state: 'open', rawState: 'New' },
    },
  },
  {
    tracker: 'gitlab',
    way: 'token',
    project: 'example/example',
    answers: () => [[read('gitlab/gogitlab-issue_move.json')]],
    tickets: { 11: { state: 'open', assignees: ['axel.block'], labels: [], closedAt: null, estimate: null } },
  },
  {
    tracker: 'gitlab',
    way: 'token',
    project: 'gitlab-org/gitlab-ee',
    answers: () => [[read('gitlab/gogitlab-get_merge_request.json')]],
    tickets: { '!14656': { state: 'open', title: 'Add deletion support for designs', assignees: ['tkuah'] } },
  },
  {
    tracker: 'gitea',
    way: 'token',
    project: 'janedoe/one',
    answers: () => [read('gitea/goscm_issue.json')],
    tickets: { 1: { state: 'open', title: 'Bug found', type: 'issue', createdAt: Date.UTC(2017, 8, 23, 19, 24, 1) } },
  },
  {
    tracker: 'azure-devops',
    way: 'token',
    project: 'fabrikam',
    answers: () => [{ count: 1, value: [body('azure-devops/workitem-single-example-7.1.json')] }],
    tickets: { 12: { state: 'in_progress', rawState: 'Active', type: 'User Story', assignees: ['Jamal Hartnett'] } },
  },
  {
    tracker: 'jira-cloud',
    way: 'session',
    project: null,
    answers: () => [[], { issues: [read('jira/cloud-v3-issue-get-2026-08_gthau.json')] }],
    tickets: { 'RDC-14817': { state: 'in_progress', rawState: 'In Design', type: 'Epic' } },
  },
];

const found = RECORDINGS.filter(({ tracker }) => existsSync(recorded + tracker.replace(/^jira-.*/, 'jira')));
test('recorded answers are found, or it is said that there are none', () => {
  console.info(`${found.length} of ${RECORDINGS.length} recorded answers are read`);
  expect(RECORDINGS.length).toBeGreaterThan(0);
});

test.each(found)(
  '$tracker reads what was recorded of $project',
  async ({ tracker, way, project, answers, tickets }) => {
    const api = apis[tracker];
    const refs = Object.keys(tickets).map(
      (key): TicketRef => ({ tracker, baseUrl: 'https://acme.example', project, key }),
    );
    const left = [...answers()];
    const answered: ReadonlyMap<string, ApiAnswer> | undefined = await api?.readTickets(
      {
        way,
        ask: () => Promise.resolve({ status: 200, headers: new Headers(), text: JSON.stringify(left.shift() ?? null) }),
      },
      refs,
    );
    for (const ref of refs) {
      const answer = answered?.get(ticketIdOf(ref));
      expect(answer).toMatchObject({ reading: tickets[ref.key] });
      if (answer && 'reading' in answer) expect(ticketReading.safeParse(answer.reading).error).toBeUndefined();
    }
  },
);
