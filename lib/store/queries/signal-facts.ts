import type { SignalFacts } from '../../domain/signal';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { alive } from './alive';
import { activeSinceOf, type KeyResultView } from './key-result-views';

/** What the domain has to know to find what does not fit together, for each key result in the order given. */
export async function signalFactsOf(db: Database, goals: readonly KeyResultView[]): Promise<SignalFacts[]> {
  const keys = goals.map(({ keyResult }) => [SPACE, keyResult.id]);
  const checkIns = Map.groupBy(
    alive(await db.checkIns.where('[space+keyResultId]').anyOf(keys).toArray()),
    ({ keyResultId }) => keyResultId,
  );
  return goals.map(({ keyResult, objective, cycle, numbers, verdict }) => ({
    keyResult,
    numbers,
    verdict,
    dueOn: keyResult.dueOn ?? cycle.endsOn,
    checkIns: checkIns.get(keyResult.id) ?? [],
    activeSince: activeSinceOf(keyResult, objective),
  }));
}
