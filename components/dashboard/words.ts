import type { Change, RecordKind } from '../../lib/domain/change';
import type { Cadence, Cycle } from '../../lib/domain/cycle';
import type { Effect } from '../../lib/domain/history-filter';
import type { WorkSize } from '../../lib/domain/key-result';
import type { Measure, ThresholdMeasure } from '../../lib/domain/measure';
import type { Objective } from '../../lib/domain/objective';
import type { RootCause } from '../../lib/domain/root-cause';
import type { ReadingSource } from '../../lib/domain/ticket';

/** Words for what only the dashboard names; a new value without a word does not compile. */
type Words<T extends string> = Readonly<Record<T, string>>;

export const LEVEL_WORDS: Words<Objective['level']> = {
  company: 'Company',
  department: 'Department',
  team: 'Team',
  personal: 'Personal',
};

export const KIND_WORDS: Words<Objective['kind']> = {
  committed: 'Committed: we will make it',
  aspirational: 'Aspirational: 70 % would be great',
  learning: 'Learning: an answer is the result',
};

export const OBJECTIVE_STATE_WORDS: Words<Objective['state']> = { draft: 'Draft', active: 'Active', closed: 'Closed' };

export const OUTCOME_WORDS: Words<NonNullable<Objective['outcome']>> = {
  achieved: 'Achieved',
  partial: 'Partly achieved',
  missed: 'Missed',
  dropped: 'Dropped',
};

/** What each kind is held to at its end. */
export const EXPECTATION_WORDS: Words<Objective['kind']> = {
  committed: 'Committed: it was to be reached in full.',
  aspirational: 'Aspirational: 0.7 is a success, 1 says that it was too safe.',
  learning: 'Learning: an answer was expected, whatever the number.',
};

export const CAUSE_WORDS: Words<RootCause> = {
  wrong_goal: 'We aimed at the wrong thing',
  wrong_bet: 'The work was done, and the outcome did not come',
  no_time: 'Other work took the time that was planned',
  no_people: 'The people or skills were not there',
  blocked: 'Somebody or something outside the team was waited for',
  started_late: 'It was started too late',
  unmeasured: 'The number could not be measured, or not in time',
  world_changed: 'Something happened that nobody could plan for',
};

export const CYCLE_STATE_WORDS: Words<Cycle['state']> = {
  planning: 'Planning',
  active: 'Running',
  closing: 'Closing',
  closed: 'Closed',
};

export const CADENCE_CHOICES: Words<Cadence> = {
  weekly: 'Every week',
  biweekly: 'Every two weeks',
  monthly: 'Every four weeks',
};

export const MEASURE_WORDS: Words<Measure['kind']> = {
  numeric: 'A number that moves',
  threshold: 'A number kept within limits',
  baseline: 'A number to be found out',
  milestone: 'Steps',
  ordinal: 'Three described outcomes',
  boolean: 'Yes or no',
  work: 'Its finished tickets',
};

export const OPERATOR_WORDS: Words<ThresholdMeasure['op']> = {
  '≥': 'At least',
  '≤': 'At most',
  between: 'Between',
};

export const AGGREGATE_WORDS: Words<ThresholdMeasure['aggregate']> = {
  latest: 'By the latest value',
  average: 'By the mean of all values',
  worst: 'By the worst value',
  shareOfPeriods: 'Share of periods',
};

export const SIZE_WORDS: Words<WorkSize> = {
  count: 'Number of tickets',
  points: 'Story points',
  minutes: 'Estimated time',
  share: 'Shares only',
};

export const SOURCE_WORDS: Words<ReadingSource> = {
  row: 'in a list',
  page: 'on its page',
  api: 'by the tracker itself',
};

export const RECORD_WORDS: Words<RecordKind> = {
  cycle: 'cycle',
  person: 'person',
  objective: 'objective',
  keyResult: 'key result',
  link: 'link',
  checkIn: 'check-in',
  settings: 'settings',
  note: 'note',
  kudos: 'thank-you',
};

export const EFFECT_WORDS: Words<Effect> = {
  created: 'Created',
  changed: 'Changed',
  deleted: 'Deleted',
  restored: 'Brought back',
  undone: 'Undone or redone',
};

/** Who made a change when it was not somebody's own hand. */
export const ORIGIN_WORDS: Words<Change['origin']> = {
  person: '',
  rule: 'by a rule',
  import: 'by an import',
  sync: 'from another device',
  restore: 'by a restore',
};

/** The same as somebody looks for it. */
export const ORIGIN_CHOICES: Words<Change['origin']> = {
  person: 'By hand',
  rule: 'By a rule',
  import: 'By an import',
  sync: 'From another device',
  restore: 'By a restore',
};

/** Choices of a select, in the order the words are written in. */
export const choicesOf = <T extends string>(words: Words<T>): { value: T; label: string }[] =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as T, label }));
