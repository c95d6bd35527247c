import type { TicketEvent, TicketState } from './ticket';

/** How a ticket stood from a moment on, by its tracker's own records. */
export interface Moment {
  /** Epoch ms. */
  readonly at: number;
  readonly state: TicketState;
}

const isClosed = (state: TicketState): boolean => state === 'done' || state === 'cancelled';

/** Events that trackers told are named by what they are, so that two devices that ask the same one agree. */
const nameOf = ({ ticketId }: Pick<TicketEvent, 'ticketId'>, at: number): string => `${ticketId}@${at}`;
export const isTold = (event: TicketEvent): boolean => event.id === nameOf(event, event.at);

/**
 * The whole history of a ticket: as its tracker tells it until somebody first saw it here, as it was seen from then on. So work
 * that was closed, opened again and closed once more counts as done for those days alone on which it was.
 * @param known all of its events, in order. @param told in any order.
 * @returns `null` where the tracker tells nothing of that time, or something that does not end as the ticket stands.
 */
export function withHistory(known: readonly TicketEvent[], told: readonly Moment[]): readonly TicketEvent[] | null {
  const seen = known.filter((event) => !isTold(event));
  const [first, ...rest] = seen;
  const now = known.at(-1);
  const [made] = known;
  if (!now || !made) return null;
  const before = told.filter(({ at }) => !first || at < first.at).toSorted((a, b) => a.at - b.at);
  if (before.length === 0) return null;
  // Many trackers tell every change but not the beginning, which is known from when it was made.
  if (isTold(made) && made.from === null && made.at < (before[0]?.at ?? 0))
    before.unshift({ at: made.at, state: made.to });
  const end = (first ?? now).to;
  const last = before.at(-1) as Moment;
  // Whether work was done or dropped, some tell only of how it is now.
  if (isClosed(last.state) && isClosed(end)) before[before.length - 1] = { ...last, state: end };
  else if (!first && last.state !== end) return null;
  const events: TicketEvent[] = [];
  for (const { at, state } of before) {
    // Two changes of one moment are one.
    if (events.at(-1)?.at === at) events.pop();
    const from = events.at(-1)?.to ?? null;
    if (state !== from) events.push({ id: nameOf(now, at), ticketId: now.ticketId, at, from, to: state });
  }
  const from = events.at(-1)?.to ?? null;
  // Seen as it had been told to be: then nothing happened when it was seen.
  return first && first.to !== from ? [...events, { ...first, from }, ...rest] : [...events, ...rest];
}
