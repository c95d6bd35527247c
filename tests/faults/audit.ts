import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import type { Change } from '../../lib/domain/change';
import { type AnyRow, mergeRows, rowOf } from '../../lib/domain/merge';
import { COUNTED } from '../../lib/domain/snapshot';
import { makeDatabase } from '../../lib/store/db';
import { refreshAllRollUps } from '../../lib/store/roll-ups';
import { TABLES } from '../../lib/store/schema';

/** Every row of every table, read past the product. */
export type Stored = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Commands that change exactly one record. */
const ONE_LINE = new Set(['checkIn', 'linkTicket', 'unlinkTicket', 'shareTicket', 'saveObjective', 'saveKeyResult']);

/**
 * What is wrong with a database, each in a few words; nothing when acts, rows and kept numbers agree. Everything is
 * computed again from the journal alone, so that half an act would show in one of three places.
 */
export async function faultsOf(stored: Stored): Promise<string[]> {
  const changes = stored.changes as unknown as readonly Change[];
  return [...journalFaults(stored, changes), ...rowFaults(stored, changes), ...(await rollUpFaults(stored))];
}

function* journalFaults(stored: Stored, changes: readonly Change[]): Iterable<string> {
  const carriedOut = new Set((stored.operations ?? []).map(({ opId }) => opId));
  const acts = Map.groupBy(changes, ({ actId }) => actId);
  for (const [actId, lines] of acts) {
    const verb = lines[0]?.verb ?? '';
    if (!carriedOut.has(actId)) yield `${verb} ${actId} is in the journal without its acknowledgement`;
    if (ONE_LINE.has(verb) && lines.length > 1) yield `${verb} ${actId} was done ${lines.length} times`;
  }
  const clocks = changes.map(({ clock }) => clock);
  if (new Set(clocks).size < clocks.length) yield 'two changes have the same clock';
  const last = clocks.reduce((a, b) => (a > b ? a : b), '' as (typeof clocks)[number]);
  const kept = (stored.meta ?? []).find(({ key }) => key === 'clock')?.value;
  if (changes.length > 0 && kept !== last) yield `the clock stands at ${String(kept)}, the journal at ${last}`;
}

function* rowFaults(stored: Stored, changes: readonly Change[]): Iterable<string> {
  for (const kind of COUNTED) {
    const own = Map.groupBy(
      changes.filter((change) => change.kind === kind),
      ({ recordId }) => recordId,
    );
    const rows = new Map((stored[TABLES[kind]] ?? []).map((row) => [row.id as string, row]));
    for (const id of new Set([...own.keys(), ...rows.keys()])) {
      const [first, ...later] = (own.get(id) ?? []).map(rowOf);
      const told: AnyRow | undefined = first && later.reduce(mergeRows, first);
      if (canonical(told) !== canonical(rows.get(id))) yield `${kind} ${id} is not what its journal says`;
    }
  }
}

/** The product's own arithmetic, but from nothing: what was kept act by act must be the same. */
async function rollUpFaults(stored: Stored): Promise<string[]> {
  const db = makeDatabase(`audit-${newId()}`);
  await db.open();
  for (const table of db.tables) {
    if (table.name !== 'rollUps') await table.bulkPut([...(stored[table.name] ?? [])]);
  }
  await refreshAllRollUps(db);
  const fresh = new Map((await db.rollUps.toArray()).map((row) => [row.id as string, row]));
  await db.delete();
  const kept = new Map((stored.rollUps ?? []).map((row) => [row.id as string, row]));
  return [...new Set([...fresh.keys(), ...kept.keys()])]
    .filter((id) => canonical(fresh.get(id)) !== canonical(kept.get(id)))
    .map((id) => `the numbers of key result ${id} are not those of its tickets and check-ins`);
}

/** A value as text that is the same whatever the order of its fields. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  ) ?? 'nothing';
