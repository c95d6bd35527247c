import { instant, ticketId } from './ids';
import { table, z } from './zod';

/** Every tracker we can read. Stored for ever; never rename. */
export const trackerId = z.enum([
  'asana',
  'azure-devops',
  'bugzilla',
  'clickup',
  'custom',
  'forgejo',
  'gitea',
  'github',
  'gitlab',
  'jira-cloud',
  'jira-dc',
  'linear',
  'notion',
  'openproject',
  'phorge',
  'plane',
  'redmine',
  'request-tracker',
  'shortcut',
  'trac',
  'trello',
  'youtrack',
]);
export type TrackerId = z.infer<typeof trackerId>;

/** Our five states. A tracker's own word is kept beside it as `rawState`. */
export const ticketState = z.enum(['open', 'in_progress', 'done', 'cancelled', 'unknown']);
export type TicketState = z.infer<typeof ticketState>;

/** Names a ticket: which tracker, where it is installed, and its key there. */
export const ticketRef = z.object({
  tracker: trackerId,
  /** Origin and sub-path of the installation, without a trailing slash. */
  baseUrl: z.string().check(z.regex(/^https?:\/\/[^\s?#|]+[^/\s?#|]$/), z.maxLength(300)),
  /** `owner/repo` or project key; `null` where keys are unique in the whole installation. */
  project: z.nullable(z.string().check(z.regex(/^[^|]*$/), z.maxLength(200))),
  /** As the tracker writes it, without `#`; `!7` is a merge request of GitLab, which counts them apart from issues. */
  key: z.string().check(z.regex(/^!?[\w.-]{1,64}$/)),
});
export type TicketRef = z.infer<typeof ticketRef>;

/** A size as the tracker states it. Points and minutes are never added together. */
export const estimate = z.object({
  value: z.number().check(z.nonnegative()),
  unit: z.enum(['points', 'minutes']),
});
export type Estimate = z.infer<typeof estimate>;

/** Longest title kept, in UTF-16 units; the whole of it stays on the tracker. */
export const MAX_TITLE_LENGTH = 300;
const text = z.string().check(z.maxLength(MAX_TITLE_LENGTH));
const texts = z.array(text).check(z.maxLength(50));

/** What one page or one row told about a ticket. `null` = it does not say, which never erases what is known. */
export const ticketReading = z.object({
  ref: ticketRef,
  url: z.string().check(z.regex(/^https?:\/\//), z.maxLength(2000)),
  title: z.nullable(text),
  type: z.nullable(text),
  state: z.nullable(ticketState),
  rawState: z.nullable(text),
  assignees: z.nullable(texts),
  labels: z.nullable(texts),
  estimate: z.nullable(estimate),
  /** Key of the parent in the same project. */
  parent: z.nullable(text),
  /** `row`: a list row or card; `page`: the ticket's own page; `api`: the tracker's API. Later in the list is more reliable. */
  source: z.enum(['row', 'page', 'api']),
});
export type TicketReading = z.infer<typeof ticketReading>;
export type ReadingSource = TicketReading['source'];

/** When and how one field was last seen. */
const sighting = z.object({ at: instant, source: ticketReading.shape.source });
export type Sighting = z.infer<typeof sighting>;

/**
 * What we know of a ticket: an observation, not an act, so it is not journalled. `seen` says for each field when it was
 * seen and how; what was never seen is `null`.
 */
export const ticket = z.object({
  id: ticketId,
  ...ticketReading.shape,
  state: ticketState,
  title: text,
  /** What its tracker makes of `rawState`, where a person's own table of status names decided otherwise. */
  toldState: z.optional(z.nullable(ticketState)),
  /** Names it had before it was moved or renamed, or may go back to. They lead to it while nobody else has them. */
  aliases: z.array(ticketId),
  closedAt: z.nullable(instant),
  /** When its state was last seen, epoch ms. */
  seenAt: instant,
  seen: table(sighting),
});
export type Ticket = z.infer<typeof ticket>;

/** One change of state, kept for burn-ups. `from` is `null` at the first sighting. */
export const ticketEvent = z.object({
  id: z.string(),
  ticketId,
  at: instant,
  from: z.nullable(ticketState),
  to: ticketState,
});
export type TicketEvent = z.infer<typeof ticketEvent>;
