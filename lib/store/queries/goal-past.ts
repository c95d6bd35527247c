import { localDate } from '../../domain/calendar';
import { rhythmOf } from '../../domain/measurement';
import { type Signal, signalsOf } from '../../domain/signal';
import { type Spark, sparkOf } from '../../domain/spark';
import type { Database } from '../db';
import type { KeyResultView } from './key-result-views';
import { signalFactsOf } from './signal-facts';

/** What its check-ins tell of a goal beside its numbers: how it moved of late, and what does not fit together. */
export interface GoalPast {
  /** `null`: it was not said twice yet. */
  readonly spark: Spark | null;
  /** None while it does not run. */
  readonly signals: readonly Signal[];
}

/** Costs the check-ins of one key result. @param now epoch ms. */
export async function goalPast(db: Database, goal: KeyResultView, now: number): Promise<GoalPast> {
  const { keyResult, objective, cycle } = goal;
  const [facts] = await signalFactsOf(db, [goal]);
  if (!facts) return { spark: null, signals: [] };
  const isRunning = objective.state === 'active' && cycle.state !== 'planning';
  // Who was deleted owns nothing.
  const owned = { ...facts, keyResult: { ...keyResult, ownerId: goal.owner?.id ?? null } };
  return {
    spark: sparkOf(keyResult.measure, facts.checkIns, now, rhythmOf(keyResult.id, cycle)),
    signals: isRunning ? signalsOf(owned, now, localDate(now)) : [],
  };
}
