import { v7 as newId } from 'uuid';
import type { ApiAnswer } from '../domain/api-answer';
import type { TicketId } from '../domain/ids';
import type { TicketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { renameMoved } from './rename-moved';
import type { RefreshPorts } from './visit-tracker';

type Answers = ReadonlyMap<TicketId, ApiAnswer>;

/**
 * What was answered under another name than it was asked by was moved: transferred, renamed, or its project was. From here on
 * all of it goes by that name, and the old one leads to it.
 * @returns what was asked and what was answered, by the names of today.
 */
export async function followMoves(
  { db, carryOut }: Pick<RefreshPorts, 'db' | 'carryOut'>,
  refs: readonly TicketRef[],
  answers: Answers,
): Promise<[readonly TicketRef[], Answers]> {
  const moved = new Map<TicketId, TicketRef>();
  for (const [id, answer] of answers)
    if ('reading' in answer && ticketIdOf(answer.reading.ref) !== id) moved.set(id, answer.reading.ref);
  if (moved.size === 0) return [refs, answers];
  const input = { moves: [...moved] };
  await carryOut(db, renameMoved, { name: 'renameMoved', opId: newId(), input }, Date.now());
  return [
    refs.map((ref) => moved.get(ticketIdOf(ref)) ?? ref),
    new Map(
      [...answers].map(([id, answer]) => ['reading' in answer ? ticketIdOf(answer.reading.ref) : id, answer] as const),
    ),
  ];
}
