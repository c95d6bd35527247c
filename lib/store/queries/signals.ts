import { localDate } from '../../domain/calendar';
import type { KeyResultId } from '../../domain/ids';
import { type Signal, signalsOf } from '../../domain/signal';
import type { Database } from '../db';
import type { KeyResultView } from './key-result-views';
import { signalFactsOf } from './signal-facts';

/** What does not fit together about running key results, by their ids. @param now epoch ms. */
export async function signalsAbout(
  db: Database,
  goals: readonly KeyResultView[],
  now: number,
): Promise<ReadonlyMap<KeyResultId, readonly Signal[]>> {
  const running = goals.filter(({ objective, cycle }) => objective.state === 'active' && cycle.state !== 'planning');
  const facts = await signalFactsOf(db, running);
  const ownerOf = (i: number) => running[i]?.owner?.id ?? null;
  return new Map(
    facts.map((one, i) => {
      // Who was deleted owns nothing.
      const keyResult = { ...one.keyResult, ownerId: ownerOf(i) };
      return [running[i]?.keyResult.id as KeyResultId, signalsOf({ ...one, keyResult }, now, localDate(now))];
    }),
  );
}
