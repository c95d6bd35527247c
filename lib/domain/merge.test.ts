import { expect, test } from 'vitest';
import { fc, times } from '../../tests/domain/law';
import type { Change, Stamp } from './change';
import { type Clock, tick, ZERO } from './clock';
import type { PersonId } from './ids';
import { type AnyRow, mergeRows, rowOf } from './merge';

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'))
  .map(([at, person, device]): Stamp => [tick(ZERO, at), person as PersonId, device]);
const field = fc.constantFrom('title', 'why', 'deletedAt', 'laterField', 'constructor');
const value = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 3 }),
  fc.nat(3),
  fc.record({ p: fc.nat(2), q: fc.nat(2) }),
);
const row = fc.dictionary(field, fc.tuple(value, stamp)).map(
  (fields): AnyRow => ({
    ...Object.fromEntries(Object.entries(fields).map(([name, [each]]) => [name, each])),
    space: 'personal',
    stamps: Object.fromEntries(Object.entries(fields).map(([name, [, each]]) => [name, each])),
  }),
);

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(row, row, row, (a, b, c) => {
      expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      expect(mergeRows(mergeRows(a, b), c)).toEqual(mergeRows(a, mergeRows(b, c)));
      expect(mergeRows(a, a)).toEqual(a);
      expect(mergeRows(mergeRows(a, b), b)).toEqual(mergeRows(a, b));
    }),
    times(2),
  );
});

test('a value with a stamp wins over one that lost its own, from either side', () => {
  const stamped = { title: 'A', space: 'personal', stamps: stampsOf(['title'], 1, 'x') };
  const bare = { title: 'Z', space: 'personal', stamps: {} };
  expect(mergeRows(stamped, bare)).toMatchObject({ title: 'A' });
  expect(mergeRows(bare, stamped)).toMatchObject({ title: 'A' });
});

test('rows of two spaces, which only damage can bring together, agree on one', () => {
  const [a, b] = ['personal', 'team'].map((space) => ({ space, stamps: {} })) as [AnyRow, AnyRow];
  expect([mergeRows(a, b).space, mergeRows(b, a).space]).toEqual(['personal', 'personal']);
});

test('an edit made after a deletion does not bring the record back, and neither is lost', () => {
  const born = { title: 'A', deletedAt: null, space: 'personal', stamps: stampsOf(['title', 'deletedAt'], 1, 'x') };
  const deleted = mergeRows(born, { deletedAt: 5, space: 'personal', stamps: stampsOf(['deletedAt'], 2, 'x') });
  const edited = mergeRows(born, { title: 'B', space: 'personal', stamps: stampsOf(['title'], 3, 'y') });
  expect(mergeRows(deleted, edited)).toMatchObject({ title: 'B', deletedAt: 5 });
});

/** One device: its own wall clock (skewed), its rows, what it has heard of. */
interface Replica {
  readonly device: string;
  readonly skew: number;
  clock: Clock;
  rows: Map<string, AnyRow>;
}

const RECORDS = ['r1', 'r2'];
function apply(replica: Replica, change: Change): void {
  const known = replica.rows.get(change.recordId);
  replica.rows.set(change.recordId, known ? mergeRows(known, rowOf(change)) : rowOf(change));
  if (change.clock > replica.clock) replica.clock = change.clock;
}

/** The same answer by the simplest means: play all changes in the order of their stamps, last one wins. */
function oracle(journal: readonly Change[], id: string): Record<string, unknown> {
  const order = (change: Change) => `${change.clock} ${change.personId} ${change.device}`;
  const own = journal.filter((change) => change.recordId === id).toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return Object.assign({}, ...own.map((change) => change.set));
}

const valuesOf = ({ space: _space, stamps: _stamps, ...values }: AnyRow) => values;
const rotate = <T>(list: readonly T[], by: number) =>
  [...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].reverse();
const sorted = (rows: Map<string, AnyRow>) => Object.fromEntries([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)));
const stampsOf = (fields: readonly string[], at: number, device: string): Record<string, Stamp> =>
  Object.fromEntries(fields.map((name) => [name, [tick(ZERO, at), 'me' as PersonId, device] as const]));

const aChange = (recordId: string, set: Record<string, unknown>, { clock, device }: Replica): Change => ({
  id: `${device}-${clock}`,
  actId: 'act',
  verb: 'saveObjective',
  space: 'personal',
  kind: 'objective',
  recordId,
  set,
  was: {},
  clock,
  personId: 'me' as PersonId,
  device,
  origin: 'person',
  reason: null,
});

/** A device whose Throughline knows only some kinds and fields: it keeps what it does not know without looking into it. */
interface Device extends Replica {
  readonly version: 1 | 2;
}

const KIND_OF_VERSION = { 1: ['objective'], 2: ['objective', 'settings'] } as const;
const FIELDS_OF_VERSION = { 1: ['title', 'why'], 2: ['title', 'why', 'laterField'] } as const;
const step = fc.record({
  who: fc.nat(4),
  does: fc.constantFrom('edit', 'edit', 'delete', 'restore', 'hear change', 'hear row', 'hear twice', 'upgrade'),
  kind: fc.nat(1),
  record: fc.nat(1),
  field: fc.nat(2),
  from: fc.nat(4),
  pick: fc.nat(1000),
  at: fc.nat(50),
});

test('five replicas of mixed versions that hear changes or whole rows, late, twice, in part, end alike and like the oracle', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 5, maxLength: 30 }),
      fc.array(fc.integer({ min: -86_400_000, max: 86_400_000 }), { minLength: 5, maxLength: 5 }),
      (steps, skews) => {
        const devices = skews.map(
          (skew, i): Device => ({ device: `d${i}`, skew, clock: ZERO, rows: new Map(), version: i % 2 === 0 ? 1 : 2 }),
        );
        const journal: Change[] = [];
        for (const [i, each] of steps.entries()) {
          const device = devices[each.who] as Device;
          const heard = journal[each.pick % Math.max(1, journal.length)];
          if (each.does === 'upgrade') devices[each.who] = { ...device, version: 2 };
          else if (each.does === 'hear row') hearRows(device, devices[each.from] as Device);
          else if (each.does.startsWith('hear')) {
            for (let n = 0; heard && n < (each.does === 'hear twice' ? 2 : 1); n++) apply(device, heard);
          } else {
            const kinds = KIND_OF_VERSION[device.version];
            const fields = FIELDS_OF_VERSION[device.version];
            const set =
              each.does === 'edit'
                ? { [fields[each.field % fields.length] ?? 'title']: `v${i}` }
                : { deletedAt: each.does === 'delete' ? i : null };
            device.clock = tick(device.clock, Math.max(0, 1_000_000_000 + device.skew + each.at));
            const kind = kinds[each.kind % kinds.length] ?? 'objective';
            const change = { ...aChange(`${kind} ${RECORDS[each.record]}`, set, device), kind };
            journal.push(change);
            apply(device, change);
          }
        }
        // In the end everybody hears of everything, be it as changes or as rows.
        for (const [i, device] of devices.entries()) {
          if (i % 2 === 0) for (const change of rotate(journal, i * 7)) apply(device, change);
        }
        for (const device of devices) for (const other of devices) hearRows(device, other);
        const [first] = devices;
        for (const { rows } of devices) expect(sorted(rows)).toEqual(sorted(first?.rows ?? new Map()));
        for (const [id, merged] of first?.rows ?? []) expect(valuesOf(merged)).toEqual(oracle(journal, id));
      },
    ),
    { numRuns: 10_000 },
  );
}, 120_000);

/** A whole replica's rows, as a backup or a snapshot carries them. */
function hearRows(device: Device, other: Device): void {
  for (const [id, row] of other.rows) {
    const known = device.rows.get(id);
    device.rows.set(id, known ? mergeRows(known, row) : row);
  }
  if (other.clock > device.clock) device.clock = other.clock;
}

test('a row is its journal, merged: rows and changes are two ways to say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ field, at: fc.nat(9) }), { minLength: 1, maxLength: 12 }), (writes) => {
      const device: Replica = { device: 'x', skew: 0, clock: ZERO, rows: new Map() };
      const changes = writes.map(({ field: name, at }, i) => {
        device.clock = tick(device.clock, 1000 + at);
        return aChange('r1', { [name]: i }, device);
      });
      for (const change of changes) apply(device, change);
      const whole = rotate(changes, 3).map(rowOf).reduce(mergeRows);
      expect(device.rows.get('r1')).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
});

test('a forged stamp is judged by what the values are, not by the order their keys stand in', () => {
  const said = (measure: object) => ({ measure, space: 'personal', stamps: stampsOf(['measure'], 1, 'x') });
  for (const low of [
    { p: 1, q: 2 },
    { q: 2, p: 1 },
  ])
    for (const high of [
      { p: 1, q: 3 },
      { q: 3, p: 1 },
    ]) {
      expect(mergeRows(said(low), said(high))).toMatchObject({ measure: { p: 1, q: 3 } });
      expect(mergeRows(said(high), said(low))).toMatchObject({ measure: { p: 1, q: 3 } });
    }
});
