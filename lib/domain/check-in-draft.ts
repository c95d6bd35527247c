import { localDate } from './calendar';
import type { TicketEvent, TicketState } from './ticket';

/** A linked ticket with what happened to it. */
export interface TicketPast {
  readonly title: string;
  readonly state: TicketState;
  /** Epoch ms. */
  readonly linkedAt: number;
  /** Epoch ms; `null` = still linked. */
  readonly unlinkedAt: number | null;
  /** In any order. */
  readonly events: readonly Pick<TicketEvent, 'at' | 'from' | 'to'>[];
}

export interface DraftFacts {
  readonly tickets: readonly TicketPast[];
  /** `null` = nobody checked in yet. */
  readonly lastCheckIn: { readonly at: number; readonly value: number | null; readonly confidence: number } | null;
  /** Unit of the value; may be empty. */
  readonly unit: string;
  /** Since when check-ins are expected, epoch ms; evidence starts here if there was none yet. */
  readonly activeSince: number;
}

/** What local facts say happened since the last check-in: titles of tickets, each list in the order they were linked. */
export interface CheckInDraft {
  /** Epoch ms. */
  readonly since: number;
  readonly done: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reopened: readonly string[];
  readonly cancelled: readonly string[];
  readonly last: DraftFacts['lastCheckIn'];
  readonly unit: string;
}

/**
 * Prepares a check-in from evidence, so that its author has to confirm instead of to remember. A ticket can be in more
 * than one list: linked and finished since. What is done counts if it was not done then, however it came about between.
 */
export function draftCheckIn({ tickets, lastCheckIn, unit, activeSince }: DraftFacts): CheckInDraft {
  const since = lastCheckIn?.at ?? activeSince;
  const linked = tickets.toSorted((a, b) => a.linkedAt - b.linkedAt);
  const titles = (picks: (ticket: TicketPast) => boolean) => linked.filter(picks).map(({ title }) => title);
  const stays = (ticket: TicketPast) => ticket.unlinkedAt === null;
  const became = (state: TicketState) => (ticket: TicketPast) =>
    stays(ticket) && ticket.state === state && stateAt(ticket, since) !== state;
  return {
    since,
    done: titles(became('done')),
    added: titles((ticket) => stays(ticket) && ticket.linkedAt > since),
    removed: titles(({ linkedAt, unlinkedAt }) => unlinkedAt !== null && unlinkedAt > since && linkedAt <= since),
    reopened: titles((ticket) => stays(ticket) && isLive(ticket.state) && wasReopened(ticket, since)),
    cancelled: titles(became('cancelled')),
    last: lastCheckIn,
    unit,
  };
}

/** Its state then; `unknown` before it was first seen. Without events it was always what it is. */
function stateAt({ state, events }: TicketPast, at: number): TicketState {
  if (events.length === 0) return state;
  const past = events.filter((event) => event.at <= at).toSorted((a, b) => a.at - b.at);
  return past.at(-1)?.to ?? 'unknown';
}

const wasReopened = ({ events }: TicketPast, since: number) =>
  events.some(({ at, from, to }) => at > since && (from === 'done' || from === 'cancelled') && isLive(to));

const isLive = (state: TicketState) => state === 'open' || state === 'in_progress';

/**
 * A draft in plain sentences.
 * @param now epoch ms; a date of another year is told with it.
 */
export function draftSentences(draft: CheckInDraft, now: number): string[] {
  const day = dayText(draft.since, now);
  const lists = LISTS.filter(([list]) => draft[list].length > 0);
  const counts = lists.map(([list, word]) => `${draft[list].length} ${word}`).join(', ');
  return [
    counts === '' ? `Nothing changed in the linked work since ${day}.` : `Since ${day}: ${counts}.`,
    ...lists.map(([list, word]) => `${capital(word)}: ${namesText(draft[list])}.`),
    draft.last ? lastText(draft.last, draft.unit) : 'This is the first check-in.',
  ];
}

const LISTS = [
  ['done', 'done'],
  ['added', 'added'],
  ['reopened', 'reopened'],
  ['cancelled', 'cancelled'],
  ['removed', 'no longer linked'],
] as const;

function lastText({ value, confidence }: { value: number | null; confidence: number }, unit: string): string {
  const said = value === null ? 'no value' : `${value}${unit === '' ? '' : ` ${unit}`}`;
  return `Last time: ${said}, confidence ${confidence} of 10.`;
}

/** The first three by name, the rest by number. */
function namesText(titles: readonly string[]): string {
  const named = titles.slice(0, 3).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function dayText(at: number, now: number): string {
  const [year = '', month = '1', day = '1'] = localDate(at).split('-');
  const text = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return localDate(now).startsWith(year) ? text : `${text} ${year}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
