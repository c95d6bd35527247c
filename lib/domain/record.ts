import type { RecordKind } from './change';
import { checkIn, type CheckIn } from './check-in';
import { cycle, type Cycle } from './cycle';
import { OkrError } from './errors';
import { keyResult, type KeyResult } from './key-result';
import { link, type Link } from './link';
import { objective, type Objective } from './objective';
import { person, type Person } from './person';
import { z } from './zod';

/** The record behind each kind. */
export interface Records {
  cycle: Cycle;
  person: Person;
  objective: Objective;
  keyResult: KeyResult;
  link: Link;
  checkIn: CheckIn;
}

const schemas = { cycle, person, objective, keyResult, link, checkIn };

/**
 * Checks a record's shape and the rules within it.
 * @throws OkrError `input.invalid` with the first bad `field`, or the rule's own code.
 */
export function checkRecord(kind: RecordKind, record: object): void {
  const result = schemas[kind].safeParse(record);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new OkrError('input.invalid', { kind, field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' });
  }
  if (kind === 'cycle') checkDates(result.data as Cycle);
  if (kind === 'keyResult') checkMeasure(result.data as KeyResult);
}

function checkDates({ startsOn, endsOn }: Cycle): void {
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) {
    throw new OkrError('cycle.dates-reversed', { field: 'endsOn' });
  }
}

/** A metric that starts at its target has no progress to speak of: products that divide here show 50 %, NaN or infinity. */
function checkMeasure({ measure }: KeyResult): void {
  if (measure.kind === 'numeric' && measure.baseline === measure.target) {
    throw new OkrError('key-result.baseline-equals-target', { field: 'measure.target' });
  }
}

/** Kinds, for parsing what names one. */
export const recordKind = z.enum(['cycle', 'person', 'objective', 'keyResult', 'link', 'checkIn']);
