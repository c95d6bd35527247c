import type { RecordKind } from './change';
import { type CheckIn, checkIn } from './check-in';
import { type Cycle, cycle } from './cycle';
import { OkrError } from './errors';
import { type KeyResult, keyResult } from './key-result';
import type { Kudos } from './kudos';
import { type Link, link } from './link';
import type { LinkRule } from './link-rule';
import { checkMeasure } from './measure-rules';
import type { Note } from './note';
import { type Objective, objective } from './objective';
import { type Person, person } from './person';
import { checkPhases } from './phase';
import type { Settings } from './settings';
import type { Site } from './site';
import type { z } from './zod';

/** The record behind each kind. */
export interface Records {
  cycle: Cycle;
  person: Person;
  objective: Objective;
  keyResult: KeyResult;
  link: Link;
  checkIn: CheckIn;
  settings: Settings;
  note: Note;
  kudos: Kudos;
  site: Site;
  linkRule: LinkRule;
}

type Schema = z.ZodMiniType<object>;
type Seldom = 'settings' | 'note' | 'kudos' | 'site' | 'linkRule';

/** What the background writes. What pages alone write is added where they do (`seldom-records.ts`): it would weigh on every start. */
const schemas: Partial<Record<RecordKind, Schema>> = { cycle, person, objective, keyResult, link, checkIn };
export const addSchemas = (more: Readonly<Record<Seldom, Schema>>): void => void Object.assign(schemas, more);

/**
 * Checks a record's shape and the rules within it.
 * @throws OkrError `input.invalid` with the first bad `field`, or the rule's own code.
 */
export function checkRecord(kind: RecordKind, record: object): void {
  const result = (schemas[kind] as Schema).safeParse(record);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new OkrError('input.invalid', { kind, field: pathOf(issue).join('.'), reason: issue?.message ?? '' });
  }
  checkRules(kind, result.data);
}

/** What a record has to look like, and no rules. */
export const shapeOf = (kind: RecordKind): z.core.$ZodType => schemas[kind] as Schema;

/**
 * The rules within a record that looks as it should.
 * @throws OkrError with the rule's own code.
 */
export function checkRules(kind: RecordKind, record: object): void {
  if (kind === 'cycle') checkDates(record as Cycle);
  if (kind === 'objective') checkReviewer(record as Objective);
  if (kind === 'keyResult') {
    const { measure, phases, dueOn } = record as KeyResult;
    checkMeasure(measure);
    checkPhases(phases ?? [], dueOn);
  }
}

/** Where it is; of one of several kinds, inside the one that was meant: all others mind its `kind`. */
function pathOf(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  const path = issue?.path ?? [];
  const kinds = issue?.code === 'invalid_union' ? issue.errors.filter(([first]) => first?.path[0] !== 'kind') : [];
  const [meant] = kinds.length === 1 ? kinds : [];
  return [...path, ...(meant?.[0]?.path ?? [])];
}

function checkDates({ startsOn, endsOn }: Cycle): void {
  if (startsOn !== null && endsOn !== null && endsOn <= startsOn) {
    throw new OkrError('cycle.dates-reversed', { field: 'endsOn' });
  }
}

/** Nobody is their own witness. */
function checkReviewer({ ownerId, reviewerId }: Objective): void {
  if (reviewerId && reviewerId === ownerId) throw new OkrError('objective.reviewer-is-owner', { field: 'reviewerId' });
}
