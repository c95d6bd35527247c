import type { ApiReading } from '../domain/api-answer';
import type { TicketRef, TicketState } from '../domain/ticket';
import { maybe, z } from '../domain/zod';
import { apiReading, momentFrom } from './api-reading';
import { isJiraKey } from './jira-key';
import { isCancelled, stateNamed } from './status-words';

const key = z.string().check(z.refine(isJiraKey, 'not a key'));
const named = z.object({ name: z.string() });
const size = z.number().check(z.nonnegative());

export const jiraStatus = z.object({ name: z.string(), statusCategory: z.optional(z.object({ key: z.string() })) });
export type JiraStatus = z.infer<typeof jiraStatus>;

/** An issue of Jira, in the cloud or on a company's own servers. */
export const issue = z.object({
  key,
  fields: z.catchall(
    z.object({
      summary: z.string(),
      status: jiraStatus,
      resolution: maybe(named),
      issuetype: z.optional(named),
      assignee: maybe(z.object({ displayName: z.string() })),
      labels: z.optional(z.array(z.string())),
      parent: maybe(z.object({ key })),
      timeoriginalestimate: maybe(size),
      created: maybe(z.string()),
      resolutiondate: maybe(z.string()),
      statuscategorychangedate: maybe(z.string()),
    }),
    z.unknown(),
  ),
});
export type Issue = z.infer<typeof issue>;

/** Categories of statuses, the same in every language; a site's own statuses all lie in one of them. */
const CATEGORIES: Readonly<Record<string, TicketState>> = { new: 'open', indeterminate: 'in_progress', done: 'done' };

/** @param resolution how it ended, in words; `null` = it did not, or nobody said. */
export function statusState(status: JiraStatus, resolution: string | null): TicketState {
  const category = status.statusCategory?.key ?? '';
  const state = Object.hasOwn(CATEGORIES, category) ? CATEGORIES[category] : undefined;
  const isDropped = state === 'done' && [status.name, resolution].some(isCancelled);
  return isDropped ? 'cancelled' : (state ?? stateNamed(status.name));
}

/** @param ref where it is now: an issue that moved answers to its old key, with its new one. */
export function issueReading(one: Issue, ref: TicketRef, points: readonly string[]): ApiReading {
  const told = one.fields;
  const state = statusState(told.status, told.resolution?.name ?? null);
  const point = points.map((id) => told[id]).find((value) => typeof value === 'number' && value >= 0);
  const seconds = told.timeoriginalestimate;
  const time = seconds ? ({ value: Math.round(seconds / 60), unit: 'minutes' } as const) : null;
  const isClosed = state === 'done' || state === 'cancelled';
  return apiReading(ref, `${ref.baseUrl}/browse/${ref.key}`, {
    title: told.summary,
    type: told.issuetype?.name ?? null,
    state,
    rawState: told.status.name,
    assignees: told.assignee ? [told.assignee.displayName] : [],
    labels: told.labels ?? null,
    estimate: typeof point === 'number' ? { value: point, unit: 'points' } : time,
    parent: told.parent?.key ?? null,
    createdAt: momentFrom(told.created),
    closedAt: isClosed ? momentFrom(told.resolutiondate ?? told.statuscategorychangedate) : null,
  });
}
