import { DAY_MS } from '../domain/calendar';
import type { RecordKind } from '../domain/change';
import { readClock } from '../domain/clock';
import { OkrError } from '../domain/errors';
import type { KeyResultId, TicketId } from '../domain/ids';
import { linkIdOf } from '../domain/link-id';
import { checkRecord, checkRules, shapeOf } from '../domain/record';
import '../domain/seldom-records';
import { type Ticket, ticket, ticketEvent } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { z } from '../domain/zod';
import { type Accepts, accepts } from './accepts';
import { isBag, KINDS } from './backup';
import { cut, type FaultCode, found } from './fault';
import { step } from './json-scan';

/** What is wrong with one row. `field` is the rest of its path. */
export interface Found {
  readonly code: FaultCode;
  readonly field: string;
  readonly detail: string;
}

const clock = z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}$/));
const name = z.string().check(z.maxLength(64));
const stamp = z.tuple([clock, name, name]);
const space = z.string().check(z.minLength(1), z.maxLength(64));
const frameFault = shapeFaultOf(
  z.object({
    space,
    deletedAt: z.nullable(z.int().check(z.nonnegative())),
    stamps: z.record(z.string(), stamp),
  }),
);

const change = z.object({
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  actId: z.string().check(z.minLength(1), z.maxLength(64)),
  verb: z.string().check(z.minLength(1), z.maxLength(64)),
  space,
  kind: z.enum(KINDS),
  recordId: z.string().check(z.minLength(1), z.maxLength(700)),
  set: z.record(z.string(), z.unknown()),
  was: z.record(z.string(), z.unknown()),
  clock,
  personId: name,
  device: name,
  origin: z.enum(['person', 'rule', 'import', 'sync', 'restore']),
  reason: z.nullable(z.string().check(z.maxLength(100_000))),
  undoes: z.optional(name),
});

const isShaped = Object.fromEntries(KINDS.map((kind) => [kind, accepts(shapeOf(kind))])) as Record<RecordKind, Accepts>;
const [entryFault, seenFault] = [shapeFaultOf(change), shapeFaultOf(ticket)];

/** A row of a record: its frame, its shape, its rules, its id. */
export function rowFault(kind: RecordKind, row: unknown, now: number): Found | null {
  const bad = frameFault(row);
  if (bad || !isBag(row)) return bad;
  const broken = recordFault(kind, row);
  if (broken) return broken;
  if (kind === 'link' && row.id !== linkIdOf(row.ticketId as TicketId, row.keyResultId as KeyResultId))
    return wrongId(row.id);
  const stamps = row.stamps as Readonly<Record<string, readonly [string, string, string]>>;
  let fine = '';
  for (const field in stamps) {
    const [at] = stamps[field] as readonly [string, string, string];
    if (at !== fine && isFuture(at, now)) return { code: 'row.future', field: `.stamps${step(field)}`, detail: at };
    fine = at;
  }
  return null;
}

/** Shape and rules of a record; `null` = sound. */
export function recordFault(kind: RecordKind, record: object): Found | null {
  try {
    if (isShaped[kind](record)) checkRules(kind, record);
    else checkRecord(kind, record);
    return null;
  } catch (error) {
    if (!(error instanceof OkrError)) throw error;
    const path = String(error.facts.field ?? '').split('.');
    if (error.code === 'input.invalid') return misshapen(record, path);
    return { code: 'row.rule', field: pathOf(path), detail: error.code };
  }
}

export function changeFault(row: unknown, now: number): Found | null {
  const bad = entryFault(row);
  if (bad) return bad;
  const entry = row as z.infer<typeof change>;
  if (isFuture(entry.clock, now)) return { code: 'row.future', field: '.clock', detail: entry.clock };
  for (const own of ['space', 'stamps']) {
    if (own in entry.set) return misshapen(entry, ['set', own]);
  }
  if ('id' in entry.set && entry.set.id !== entry.recordId) return { ...wrongId(entry.set.id), field: '.set.id' };
  return null;
}

export function ticketFault(row: unknown, now: number): Found | null {
  const bad = seenFault(row);
  if (bad) return bad;
  const seen = row as Ticket;
  if (seen.id !== ticketIdOf(seen.ref)) return wrongId(seen.id);
  for (const [field, { at }] of Object.entries(seen.seen)) {
    if (at > now + DAY_MS) return { code: 'row.future', field: `.seen${step(field)}`, detail: String(at) };
  }
  return null;
}

export const eventFault = shapeFaultOf(ticketEvent);

const wrongId = (id: unknown): Found => ({ code: 'row.wrong-id', field: '.id', detail: cut(String(id)) });

/** A clock may run a day ahead; more would let one row win for ever. */
const isFuture = (at: string, now: number): boolean =>
  readClock(at as Parameters<typeof readClock>[0]).ms > now + DAY_MS;

/** Says what is wrong with a value's shape. Sound ones, which are nearly all, cost little. */
function shapeFaultOf(schema: z.core.$ZodType): (value: unknown) => Found | null {
  const isSound = accepts(schema);
  return (value) => {
    if (isSound(value)) return null;
    const { success, error } = z.safeParse(schema, value);
    if (success) return null;
    const [issue] = error.issues;
    return misshapen(value, (issue?.path ?? []).map(String));
  };
}

/** Names what stands there; what a schema says of it is English. */
function misshapen(row: unknown, path: readonly string[]): Found {
  const steps = path.filter((part) => part !== '');
  const there = steps.reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], row);
  return { code: 'row.shape', field: pathOf(steps), detail: found(there) };
}

const pathOf = (parts: readonly string[]): string =>
  parts.map((part) => (/^\d+$/.test(part) ? `[${part}]` : step(part))).join('');
