import { customTracker } from './custom-tracker';
import { type Ticket, type TicketReading, ticketRef, ticketState } from './ticket';
import { table, z } from './zod';

/** What a person said of one installation of a tracker, wherever it is on. Its id is the address it lives at. */
export const site = z.object({
  id: ticketRef.shape.baseUrl,
  /** Which of our states a status of that site means, by its name in lower case; what is not named follows the tracker. */
  statusWords: z.optional(z.nullable(table(ticketState))),
  /** How its pages are read, where no tracker of ours knows them. */
  custom: z.optional(z.nullable(customTracker)),
  /** Where it lives now, since the person said that it moved. */
  movedTo: z.optional(z.nullable(z.object({ tracker: ticketRef.shape.tracker, baseUrl: ticketRef.shape.baseUrl }))),
});
export type Site = z.infer<typeof site>;

/** A reading with the state that its site's own table says, if that names its status; `toldState` is then the tracker's. */
export function byStatusWords<R extends Pick<TicketReading, 'state' | 'rawState'>>(
  reading: R,
  said: Site | undefined,
): R & Pick<Ticket, 'toldState'> {
  const word = reading.rawState?.toLowerCase() ?? '';
  const words = said?.statusWords ?? {};
  const state = Object.hasOwn(words, word) && words[word];
  return state ? { ...reading, state, toldState: reading.state ?? 'unknown' } : reading;
}
