import type { Change } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import { tick, ZERO } from '../../domain/clock';
import type { PersonId } from '../../domain/ids';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { type ActView, viewActs } from './history';

/** What others did to a person's goals. */
export interface News {
  /** The latest, latest first. */
  readonly acts: readonly ActView[];
  /** How many more there are, of those that were looked at. */
  readonly more: number;
}

/** No more of the journal is read, however long somebody was away. */
const LOOKED_AT = 500;
const SHOWN = 5;

/**
 * Acts on these goals since a moment, by anybody but this person at this device.
 * @param since epoch ms.
 * @param goals ids of objectives and key results.
 */
export async function newsOf(
  db: Database,
  since: number,
  goals: ReadonlySet<string>,
  meId: PersonId | null,
): Promise<News> {
  const device = (await db.meta.get('device'))?.value;
  const latest = await db.changes.where('clock').above(tick(ZERO, since)).reverse().limit(LOOKED_AT).toArray();
  // Before anybody said who sits here, it was whoever sits here now.
  const isMine = ({ personId, device: from, origin }: Change) =>
    from === device && origin !== 'rule' && (personId === meId || personId === '');
  const others = latest.filter((change) => !isMine(change));
  const saidOf = await keyResultsOf(db, others);
  const isAbout = (change: Change) => goals.has(goalOf(change) ?? saidOf.get(change.recordId) ?? '');
  const acts = Map.groupBy(others.filter(isAbout), ({ actId }) => actId);
  const shown = [...acts.values()].slice(0, SHOWN).flat();
  return { acts: await viewActs(db, shown, isAbout), more: Math.max(0, acts.size - SHOWN) };
}

/** The goal a change names by itself: a link's id begins with its key result. */
function goalOf({ kind, recordId }: Change): string | undefined {
  if (kind === 'objective' || kind === 'keyResult') return recordId;
  return kind === 'link' ? recordId.split('|')[0] : undefined;
}

/** What check-ins are about. */
async function keyResultsOf(db: Database, changes: readonly Change[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(changes.filter(({ kind }) => kind === 'checkIn').map(({ recordId }) => recordId));
  const rows = await db.checkIns.bulkGet([...ids].map(rowKey));
  return new Map(rows.flatMap((row: CheckIn | undefined) => (row ? [[row.id, row.keyResultId] as const] : [])));
}
