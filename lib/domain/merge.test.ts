import { expect, test } from 'vitest';
import { fc, times } from '../../tests/domain/law';
import type { Change, Stamp } from './change';
import { type Clock, tick, ZERO } from './clock';
import type { PersonId } from './ids';
import { type AnyRow, mergeRows, rowOf } from './merge';

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y'))
  .map(([at, person, device]): Stamp => [tick(ZERO, at), person as PersonId, device]);
const field = fc.constantFrom('title', 'why', 'deletedAt', 'laterField');
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
const event = fc.record({
  who: fc.nat(4),
  does: fc.constantFrom('edit', 'edit', 'delete', 'restore', 'hear', 'hear', 'hear twice'),
  record: fc.nat(1),
  field: fc.constantFrom('title', 'why', 'laterField'),
  pick: fc.nat(1000),
  at: fc.nat(50),
});

test('five replicas end alike and like the oracle, whatever was delivered late, twice, in part or in any order', () => {
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 5, maxLength: 30 }),
      fc.array(fc.integer({ min: -86_400_000, max: 86_400_000 }), { minLength: 5, maxLength: 5 }),
      (events, skews) => {
        const replicas = skews.map((skew, i): Replica => ({ device: `d${i}`, skew, clock: ZERO, rows: new Map() }));
        const journal: Change[] = [];
        for (const [i, each] of events.entries()) {
          const replica = replicas[each.who] as Replica;
          const heard = journal[each.pick % Math.max(1, journal.length)];
          if (each.does.startsWith('hear')) {
            if (heard) for (let n = 0; n < (each.does === 'hear' ? 1 : 2); n++) apply(replica, heard);
            continue;
          }
          const set =
            each.does === 'edit' ? { [each.field]: `v${i}` } : { deletedAt: each.does === 'delete' ? i : null };
          replica.clock = tick(replica.clock, Math.max(0, 1_000_000_000 + replica.skew + each.at));
          const change = aChange(RECORDS[each.record] ?? 'r1', set, replica);
          journal.push(change);
          apply(replica, change);
        }
        for (const [i, replica] of replicas.entries())
          for (const change of rotate(journal, i * 7)) apply(replica, change);
        const [first] = replicas;
        for (const replica of replicas) expect(sorted(replica.rows)).toEqual(sorted(first?.rows ?? new Map()));
        for (const [id, merged] of first?.rows ?? []) expect(valuesOf(merged)).toEqual(oracle(journal, id));
      },
    ),
    times(10),
  );
}, 120_000);

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
