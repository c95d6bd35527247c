import type { SignalFacts } from '../../domain/signal';
import { rowsOfEach } from '../ask-each';
import type { Database } from '../db';
import { alive } from './alive';
import { activeSinceOf, type KeyResultView } from './key-result-views';

/** What the domain has to know to find what does not fit together, for each key result in the order given. */
export async function signalFactsOf(db: Database, goals: readonly KeyResultView[]): Promise<SignalFacts[]> {
  const ids = goals.map(({ keyResult }) => keyResult.id);
  const said = alive(await rowsOfEach(db.checkIns, '[space+keyResultId]', ids));
  const checkIns = Map.groupBy(said, ({ keyResultId }) => keyResultId);
  return goals.map(({ keyResult, objective, cycle, numbers, verdict }) => ({
    keyResult,
    numbers,
    verdict,
    dueOn: keyResult.dueOn ?? cycle.endsOn,
    checkIns: checkIns.get(keyResult.id) ?? [],
    activeSince: activeSinceOf(keyResult, objective),
  }));
}
