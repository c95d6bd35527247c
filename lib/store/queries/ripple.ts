import type { KeyResultId, PersonId, TicketId } from '../../domain/ids';
import { type GoalTree, type RippleStep, rippleOf, type Splash } from '../../domain/ripple';
import type { Database } from '../db';
import { soundNumbers } from '../roll-ups';
import { SPACE } from '../schema';
import { alive, wholeSpace } from './alive';
import { viewTickets } from './ticket-views';

/** What a ripple starts from: one ticket, all tickets of a key result at once, or of those a person owns. */
export type RippleSource =
  | { readonly ticketId: TicketId }
  | { readonly keyResultId: KeyResultId }
  | { readonly personId: PersonId };

/** How far it reaches, and how much of each goal's plan it is, nearest first. @param now epoch ms. */
export async function ripple(db: Database, source: RippleSource, now: number): Promise<RippleStep[]> {
  return rippleOf(await splashesOf(db, source, now), await goalTree(db));
}

async function splashesOf(db: Database, source: RippleSource, now: number): Promise<Splash[]> {
  if ('keyResultId' in source) return [{ keyResultId: source.keyResultId, part: 1 }];
  if ('personId' in source) {
    const own = await db.keyResults.where('[space+ownerId]').equals([SPACE, source.personId]).toArray();
    return alive(own).map(({ id }) => ({ keyResultId: id, part: 1 }));
  }
  const [view] = await viewTickets(db, [source.ticketId], now);
  return (view?.links ?? []).flatMap(({ goal, contribution }) =>
    contribution === null ? [] : [{ keyResultId: goal.keyResult.id, part: contribution }],
  );
}

async function goalTree(db: Database): Promise<GoalTree> {
  const all = wholeSpace();
  const keyResults = alive(
    await db.keyResults
      .where('[space+id]')
      .between(...all)
      .toArray(),
  );
  const numbers = await soundNumbers(db, keyResults);
  return {
    objectives: alive(
      await db.objectives
        .where('[space+id]')
        .between(...all)
        .toArray(),
    ),
    keyResults: keyResults.map((row, i) => ({ ...row, hasWork: (numbers[i]?.work.plannedSize ?? 0) > 0 })),
  };
}
