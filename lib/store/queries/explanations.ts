import { localDate } from '../../domain/calendar';
import type { Explanation } from '../../domain/explain';
import { explainOutcome } from '../../domain/explain-outcome';
import { explainPace } from '../../domain/explain-pace';
import { explainRollUp, explainWorst } from '../../domain/explain-roll-up';
import { explainStatus } from '../../domain/explain-status';
import { explainContribution, explainWork, type NamedPiece } from '../../domain/explain-work';
import type { KeyResultId, TicketId } from '../../domain/ids';
import { rhythmOf } from '../../domain/measurement';
import { measurementsOf } from '../../domain/roll-up';
import type { ReachedPiece } from '../../domain/work-pieces';
import type { Database } from '../db';
import { workPiecesOf } from '../roll-ups';
import { rowKey, SPACE } from '../schema';
import { alive } from './alive';
import { type KeyResultView, statusFactsOf } from './key-result-views';
import type { ObjectiveView } from './objective-views';
import { choices } from './settings';

/** How the numbers of a key result came about. A test holds them equal to the numbers shown. */
export interface KeyResultExplanations {
  readonly outcome: Explanation;
  readonly work: Explanation;
  readonly pace: Explanation;
  readonly status: Explanation;
}

/** Costs by the tickets and check-ins of this key result. @param now epoch ms. */
export async function explainKeyResult(db: Database, view: KeyResultView, now: number): Promise<KeyResultExplanations> {
  const { keyResult, cycle } = view;
  const { measure, sizeBy, dueOn, phases } = keyResult;
  const checkIns = alive(await db.checkIns.where('[space+keyResultId]').equals([SPACE, keyResult.id]).toArray());
  const { inProgressCredit } = await choices(db);
  const work = { pieces: await namedPieces(db, keyResult.id), sizeBy, inProgressCredit };
  const today = localDate(now);
  const rhythm = rhythmOf(keyResult.id, cycle);
  return {
    outcome: explainOutcome({ measure, measurements: measurementsOf(measure, checkIns), work, rhythm }),
    work: explainWork({ ...work, measure }),
    pace: explainPace({ startsOn: cycle.startsOn, dueOn: dueOn ?? cycle.endsOn, today, phases: phases ?? [] }),
    status: explainStatus(statusFactsOf(view), today, view.verdict.statusRule),
  };
}

/** How the part came about that a linked ticket is of a key result's planned work, itself or by the tickets below it. */
export async function explainTicket(db: Database, { keyResult }: KeyResultView, id: TicketId): Promise<Explanation> {
  const { measure, sizeBy } = keyResult;
  const pieces = await namedPieces(db, keyResult.id);
  const own = pieces.filter(({ ticketId, via }) => (via ?? ticketId) === id).map(({ ticketId }) => ticketId);
  const { inProgressCredit } = await choices(db);
  return explainContribution({ pieces, sizeBy, measure, inProgressCredit }, own);
}

/** How the progress and the status of an objective came about. */
export function explainObjective({ keyResults }: ObjectiveView): Record<'progress' | 'status', Explanation> {
  return {
    progress: explainRollUp(
      keyResults.map(({ keyResult: { title, weight }, numbers: { outcome, lastCheckIn } }) => ({
        title,
        weight,
        ratio: outcome?.ratio ?? null,
        at: lastCheckIn && lastCheckIn.value !== null ? lastCheckIn.at : null,
      })),
    ),
    status: explainWorst(keyResults.map(({ keyResult: { title }, verdict: { status } }) => ({ title, status }))),
  };
}

/** Linked tickets by what they are called, with when they were seen. */
async function namedPieces(db: Database, id: KeyResultId): Promise<(NamedPiece & ReachedPiece)[]> {
  const pieces = (await workPiecesOf(db, [id])).get(id) ?? [];
  const tickets = await db.tickets.bulkGet(pieces.map(({ ticketId }) => rowKey(ticketId)));
  return pieces.map((piece, i) => ({
    ...piece,
    title: tickets[i]?.title ?? piece.ticketId.split('|').at(-1) ?? '',
    seenAt: tickets[i]?.seenAt ?? null,
  }));
}
