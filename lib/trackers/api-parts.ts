import type { ApiAnswer } from '../domain/api-answer';
import type { TicketId } from '../domain/ids';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { TrackerTrouble, type TroubleCode } from '../domain/tracker-trouble';

export type Answers = Map<TicketId, ApiAnswer>;
type Refs = readonly TicketRef[];

/** Tickets by what a request can ask for at once, such as a project, in the order they came. */
export const groupsOf = (refs: Refs, nameOf: (ref: TicketRef) => string): ReadonlyMap<string, TicketRef[]> =>
  Map.groupBy(refs, nameOf);

/** The same answer for all of them. */
export const eachIs = (refs: Refs, answer: ApiAnswer): Answers => new Map(refs.map((ref) => [ticketIdOf(ref), answer]));

/** What can be true of a part alone: it is closed to this account, or it moved and leads elsewhere, which nobody follows. */
const OF_A_PART: readonly TroubleCode[] = ['forbidden', 'unreachable', 'signed-out'];
/** So many refusals without an answer are the tracker's own. */
const ENOUGH = 3;

/**
 * Asks part by part, one after the other. A part that is refused while others are answered is missing; when none is answered,
 * or the last ones are not and an earlier one is not again, it is the tracker that is not to be had.
 * @throws TrackerTrouble
 */
export async function askParts(parts: readonly Refs[], ask: (refs: Refs) => Promise<Answers>): Promise<Answers> {
  const answers: Answers = new Map();
  let answered: Refs | null = null;
  let refused: TrackerTrouble[] = [];
  for (const refs of parts) {
    try {
      for (const [id, answer] of await ask(refs)) answers.set(id, answer);
      answered = refs;
      refused = [];
    } catch (error) {
      if (!(error instanceof TrackerTrouble && OF_A_PART.includes(error.code))) throw error;
      refused.push(error);
      if (!answered && refused.length === ENOUGH) throw error;
      const missing = error.code === 'forbidden' ? 'forbidden' : 'absent';
      for (const [id, answer] of eachIs(refs, { missing })) answers.set(id, answer);
    }
  }
  const [trouble] = refused;
  if (trouble && !answered) throw trouble;
  if (trouble && answered) await ask(answered);
  return answers;
}

/** @see askParts, for trackers that tell of one ticket at a time. */
export const askEach = (refs: Refs, ask: (ref: TicketRef) => Promise<ApiAnswer>): Promise<Answers> =>
  askParts(
    refs.map((ref) => [ref]),
    async ([ref]) => new Map(ref && [[ticketIdOf(ref), await ask(ref)]]),
  );
