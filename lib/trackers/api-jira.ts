import type { ApiAnswer } from '../domain/api-answer';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { z } from '../domain/zod';
import { getJson, type Http, readJson } from './api';
import { type Issue, issue, issueReading } from './api-jira-issue';
import type { Answers } from './api-parts';
import { isPointsLabel } from './estimate';

type Refs = readonly TicketRef[];

/** What Jira's two kinds do not have in common. */
export interface Jira {
  /** Where its API begins. */
  readonly rest: string;
  /** Those of these issues that are there. @param fields to be asked for. @throws TrackerTrouble */
  search(http: Http, refs: Refs, fields: string): Promise<readonly Issue[]>;
}

export const issuePage = z.object({ issues: z.array(issue) });
const account = z.object({ displayName: z.string(), name: z.optional(z.string()) });

const FIELDS =
  'summary,status,resolution,issuetype,assignee,labels,parent,timeoriginalestimate,created,resolutiondate,statuscategorychangedate';
const fields = z.array(
  z.object({ id: z.string(), name: z.string(), schema: z.optional(z.object({ custom: z.optional(z.string()) })) }),
);
/** What Jira itself calls the estimate of its newer projects, whatever its name in the person's language. */
const POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';

/** The query of a search for these keys. */
export const searchFor = (refs: Refs, asked: string): string =>
  `jql=${encodeURIComponent(`key in (${refs.map(({ key }) => `"${key}"`).join()})`)}&fields=${asked}&maxResults=100`;

export async function accountOf(http: Http, { rest }: Pick<Jira, 'rest'>): Promise<string> {
  const { name, displayName } = await getJson(http, account, `${rest}/myself`);
  return name ?? displayName;
}

/** So many that were left out are asked after in one call; the others the next time. */
const ASK_AFTER = 5;

export async function readIssues(http: Http, refs: Refs, jira: Jira): Promise<Answers> {
  const points = await pointFields(http, jira);
  const asked = [FIELDS, ...points].join();
  const found = new Map((await jira.search(http, refs, asked)).map((one) => [one.key, one]));
  const lost = refs.filter(({ key }) => !found.has(key));
  const keys = new Set(refs.map(({ key }) => key));
  // An issue that moved comes with its new key; any other was not asked for.
  if ([...found.keys()].filter((key) => !keys.has(key)).length > lost.length)
    throw new TrackerTrouble('not-understood', 'unasked');
  // To whoever is signed out, most issues are not there.
  if (lost.length > 0) await accountOf(http, jira);
  const answers: Answers = new Map();
  for (const ref of refs) {
    const one = found.get(ref.key);
    const isAskedAfter = lost.indexOf(ref) < ASK_AFTER;
    if (one) answers.set(ticketIdOf(ref), { reading: issueReading(one, ref, points) });
    else
      answers.set(ticketIdOf(ref), isAskedAfter ? await alone(http, ref, asked, points, jira) : { missing: 'absent' });
  }
  return answers;
}

async function alone(
  http: Http,
  ref: TicketRef,
  asked: string,
  points: readonly string[],
  { rest }: Jira,
): Promise<ApiAnswer> {
  const path = `${rest}/issue/${encodeURIComponent(ref.key)}?fields=${asked}`;
  const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
  if (answer.status === 403) return { missing: 'forbidden' };
  // Deleted or not for this account: it does not say which.
  if (answer.status === 404) return { missing: 'absent' };
  const one = readJson(issue, answer);
  return { reading: issueReading(one, { ...ref, key: one.key }, points) };
}

/** The fields of points of this site: each has a number of its own there. */
async function pointFields(http: Http, { rest }: Jira): Promise<string[]> {
  const all = await getJson(http, fields, `${rest}/field`);
  return all
    .filter(({ id, name, schema }) => /^\w{1,40}$/.test(id) && (schema?.custom === POINTS || isPointsLabel(name)))
    .map(({ id }) => id)
    .slice(0, 5);
}
