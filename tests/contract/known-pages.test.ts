// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TicketReading } from '../../lib/domain/ticket';
import { trackerOf } from './page-sides';
import { load, savedPages } from './pages';
import { REDMINE_SAVED } from './saved-urls';

const github = trackerOf('github');
const redmine = trackerOf('redmine');

const saved = (name: string) => load(savedPages.find((page) => page.name === name)!);
const issue = (key: string, rest: Omit<TicketReading, 'ref' | 'url' | 'labels' | 'source'>): TicketReading => ({
  ref: { tracker: 'redmine', baseUrl: REDMINE_SAVED, project: null, key },
  url: `${REDMINE_SAVED}/issues/${key}`,
  labels: null,
  source: 'page',
  ...rest,
});

const checkout = issue('1', {
  title: 'Checkout page loads in under one second',
  type: 'Feature',
  state: 'in_progress',
  rawState: 'In Progress',
  assignees: ['Alice Archer'],
  estimate: { value: 8, unit: 'points' },
  parent: null,
});

const KNOWN: readonly (readonly [file: string, reading: TicketReading])[] = [
  ['issue-1-in-progress-parent-with-subtasks.html', checkout],
  ['issue-1-german-ui.html', checkout],
  [
    'issue-2-closed-subtask.html',
    issue('2', {
      title: 'Cache the price table',
      type: 'Feature',
      state: 'done',
      rawState: 'Closed',
      assignees: ['Alice Archer'],
      estimate: { value: 3, unit: 'points' },
      parent: '1',
    }),
  ],
  [
    'issue-4-rejected.html',
    issue('4', {
      title: 'Drop the legacy image loader',
      type: 'Bug',
      state: 'cancelled',
      rawState: 'Rejected',
      assignees: ['Bob Baker'],
      estimate: { value: 1, unit: 'points' },
      parent: '1',
    }),
  ],
  [
    'issue-5-html-in-subject.html',
    issue('5', {
      title: 'Login fails with <script>alert("x")</script> & "quotes"',
      type: 'Bug',
      state: 'open',
      rawState: 'New',
      assignees: ['Alice Archer'],
      estimate: { value: 60, unit: 'minutes' },
      parent: null,
    }),
  ],
  [
    'issue-7-resolved-admin.html',
    issue('7', {
      title: 'Crash when the basket is empty',
      type: 'Bug',
      state: 'in_progress',
      rawState: 'Resolved',
      assignees: ['Alice Archer'],
      estimate: { value: 5, unit: 'points' },
      parent: null,
    }),
  ],
];

describe.skipIf(savedPages.length === 0)('pages saved from real sites', () => {
  test.each(KNOWN)('Redmine: %s is read to the letter', (file, reading) => {
    const page = saved(`redmine/${file}`);
    expect(redmine.readTicket(page, REDMINE_SAVED)).toEqual(reading);
    expect(redmine.badgeSpot(page)?.textContent).toBe(`${reading.type} #${reading.ref.key}`);
  });

  test('Redmine: the hours are its own, not the total with its subtasks, where points are not set', () => {
    const page = saved('redmine/issue-1-german-ui.html');
    page.document.querySelector('.cf_1')?.remove();
    expect(redmine.readTicket(page, REDMINE_SAVED)?.estimate).toEqual({ value: 960, unit: 'minutes' });
  });

  test.each([
    ['issue-1-in-progress-parent-with-subtasks.html', 4],
    ['issue-list-project.html', 21],
    ['issue-list-all-statuses.html', 25],
    ['issue-list-cross-project.html', 31],
    ['issue-list-anonymous.html', 20],
    ['my-page.html', 10],
    ['roadmap.html', 11],
    ['issue-new.html', 0],
    ['login.html', 0],
    ['not-found.html', 0],
    ['project-overview.html', 0],
    ['wiki-with-issue-links.html', 0],
  ])('Redmine: %s has %i rows', (file, count) => {
    expect([...redmine.items(saved(`redmine/${file}`), REDMINE_SAVED)]).toHaveLength(count);
  });

  test('Redmine: subtasks and relations tell their state, title and person', () => {
    const rows = [...redmine.items(saved('redmine/issue-1-in-progress-parent-with-subtasks.html'), REDMINE_SAVED)];
    expect(rows.map(({ reading: { ref, title, state, assignees } }) => [ref.key, title, state, assignees])).toEqual([
      ['2', 'Cache the price table', 'done', ['Alice Archer']],
      ['3', 'Measure p95 on the checkout page', 'in_progress', ['Bob Baker']],
      ['4', 'Drop the legacy image loader', 'cancelled', ['Bob Baker']],
      ['7', 'Crash when the basket is empty', 'in_progress', ['Alice Archer']],
    ]);
  });

  test('Redmine: a list over all statuses tells done from rejected', () => {
    const rows = [...redmine.items(saved('redmine/issue-list-cross-project.html'), REDMINE_SAVED)];
    const states = Object.groupBy(rows, ({ reading }) => `${reading.rawState}: ${reading.state}`);
    expect(Object.keys(states).toSorted()).toEqual([
      'Closed: done',
      'Feedback: in_progress',
      'In Progress: in_progress',
      'New: open',
      'Rejected: cancelled',
      'Resolved: in_progress',
    ]);
  });

  test('GitHub: issue 56 is read to the letter', () => {
    const page = saved('github/issue-open-react-2025-07_kepano-defuddle-56.html');
    expect(github.readTicket(page, 'https://github.com')).toEqual({
      ref: { tracker: 'github', baseUrl: 'https://github.com', project: 'kepano/defuddle', key: '56' },
      url: 'https://github.com/kepano/defuddle/issues/56',
      title: 'Defuddle on Cloudflare Workers',
      type: 'issue',
      state: 'open',
      rawState: 'Open',
      assignees: [],
      labels: [],
      estimate: null,
      parent: null,
      source: 'page',
    });
    expect(github.badgeSpot(page)?.getAttribute('data-component')).toBe('PH_Actions');
    expect([...github.items(page, 'https://github.com')]).toEqual([]);
  });

  test('GitHub: capitals in the URL are corrected by the page, another page of the site corrects nothing', () => {
    const source = savedPages.find(({ name }) => name.includes('defuddle-56'))!;
    const read = (url: string) => github.readTicket(load({ ...source, url }), 'https://github.com');
    expect(read('https://github.com/KEPANO/Defuddle/issues/56')?.ref.project).toBe('kepano/defuddle');
    expect(read('https://github.com/kepano/defuddle/issues/57')).toBeNull();
    expect(read('https://github.com/someone/else/issues/56')).toBeNull();
  });

  test('GitHub: lists are keyed by the links of their titles', () => {
    const lists = [...github.items(saved('github/fragment-2026-10_repo-lists_hephaestus.html'), 'https://github.com')];
    expect(lists.map(({ reading }) => [reading.url, reading.title])).toEqual([
      ['https://github.com/octo/repo/pull/12', 'Fix the flaky test'],
      ['https://github.com/octo/repo/pull/13', 'Second pull'],
      ['https://github.com/octo/repo/issues/7', 'An issue'],
      ['https://github.com/octo/repo/issues/8', 'Another issue'],
    ]);
    const global = saved('github/fragment-2026-10_global-pulls-and-notifications_gh-diffstat.html');
    expect(
      [...github.items(global, 'https://github.com')].map(({ reading }) => [reading.ref.key, reading.title]),
    ).toEqual([
      ['12', 'Make widgets faster'],
      ['34', 'Make widgets faster'],
      ['7', null],
    ]);
  });

  test.each([
    ['board-card', 'ABC-21496', 'Story', ['Jane Doe']],
    ['issue-navigator-row', 'ABC-29578', 'Bug', null],
  ])('Jira Cloud: %s tells its type and who has it', (file, key, type, assignees) => {
    const page = saved(`jira-cloud/fragment-2026-08_${file}.html`);
    const rows = [...trackerOf('jira-cloud').items(page, page.url.origin)];
    expect(rows.map(({ reading }) => [reading.ref.key, reading.type, reading.assignees])).toEqual([
      [key, type, assignees],
    ]);
  });

  test('GitHub: cards of a board are read, those not drawn yet and drafts are left out', () => {
    const board = saved('github/fragment-2026-09_projects-board-cards_board-declutter.html');
    const cards = [...github.items(board, 'https://github.com')];
    expect(cards.map(({ reading }) => [reading.ref.key, reading.type, reading.assignees, reading.labels])).toEqual([
      ['13147', 'issue', ['neilkakkar'], ['feature/cohorts', 'team/feature-flags']],
      ['101876', 'pull request', null, null],
    ]);
    expect(cards[0]?.spot.id).toBe('board-card-header-title-231274630');
  });
});
