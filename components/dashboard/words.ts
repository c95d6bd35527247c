import type { Change, RecordKind } from '../../lib/domain/change';
import type { Cadence, Cycle } from '../../lib/domain/cycle';
import type { Effect } from '../../lib/domain/history-filter';
import type { WorkSize } from '../../lib/domain/key-result';
import type { Measure, ThresholdMeasure } from '../../lib/domain/measure';
import type { Objective } from '../../lib/domain/objective';
import type { RootCause } from '../../lib/domain/root-cause';
import type { ReadingSource } from '../../lib/domain/ticket';
import { terms } from '../../lib/i18n/en/terms';

/** Words for what only the dashboard names; a new value without a word does not compile. */
type Words<T extends string> = Readonly<Record<T, string>>;

export const LEVEL_WORDS: Words<Objective['level']> = terms.levels;

export const KIND_WORDS: Words<Objective['kind']> = terms.kinds;

export const OBJECTIVE_STATE_WORDS: Words<Objective['state']> = terms.objectiveStates;

export const OUTCOME_WORDS: Words<NonNullable<Objective['outcome']>> = terms.outcomes;

/** What each kind is held to at its end. */
export const EXPECTATION_WORDS: Words<Objective['kind']> = terms.expectations;

export const CAUSE_WORDS: Words<RootCause> = terms.causes;

export const CYCLE_STATE_WORDS: Words<Cycle['state']> = terms.cycleStates;

export const CADENCE_CHOICES: Words<Cadence> = terms.cadences;

export const MEASURE_WORDS: Words<Measure['kind']> = terms.measures;

export const OPERATOR_WORDS: Words<ThresholdMeasure['op']> = terms.operators;

export const AGGREGATE_WORDS: Words<ThresholdMeasure['aggregate']> = terms.aggregates;

export const SIZE_WORDS: Words<WorkSize> = terms.sizes;

export const SOURCE_WORDS: Words<ReadingSource> = terms.sources;

export const RECORD_WORDS: Words<RecordKind> = terms.records;

export const EFFECT_WORDS: Words<Effect> = terms.effects;

/** Who made a change when it was not somebody's own hand. */
export const ORIGIN_WORDS: Words<Change['origin']> = terms.origins;

/** The same as somebody looks for it. */
export const ORIGIN_CHOICES: Words<Change['origin']> = terms.originChoices;

/** Choices of a select, in the order the words are written in. */
export const choicesOf = <T extends string>(words: Words<T>): { value: T; label: string }[] =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as T, label }));
