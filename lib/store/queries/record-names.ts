import type { Database } from '../db';
import { rowKey } from '../schema';
import type { ActView } from './history';

/**
 * What ids stand for: titles and names, of deleted records too. A check-in bears the title of its key result, a note that
 * of what it is about, a thank-you the name of whom it thanks.
 */
export type RecordNames = ReadonlyMap<string, string>;

/** Acts with the names of everything they mention. */
export interface NamedHistory {
  readonly acts: readonly ActView[];
  readonly names: RecordNames;
}

/** Looks up every id a history mentions, wherever it stands: as a record, as a value before or after, as the actor. */
export async function withNames(db: Database, acts: readonly ActView[]): Promise<NamedHistory> {
  const told = acts.flatMap(({ changes, undoes }) => (undoes ? [...changes, undoes.change] : changes));
  const mentioned = mentionedIn(
    told.map(({ recordId, set, was }) => [recordId, set, was]),
    acts.map(({ personId }) => personId),
  );
  return { acts, names: await namesOf(db, mentioned) };
}

/** @param ids of any kind of record; a link's stands for what it links, and bears the name of its rule. */
export async function namesOf(db: Database, ids: Iterable<string>): Promise<RecordNames> {
  // A link's id is made of what it links: a key result, a bar, a ticket.
  const mentioned = new Set([...ids].flatMap((id) => [id, ...id.split(/\|(.*)/s)]));
  const notes = (await db.notes.bulkGet([...mentioned].map(rowKey))).filter((row) => row !== undefined);
  for (const { aboutId } of notes) mentioned.add(aboutId);
  const thanks = (await db.kudos.bulkGet([...mentioned].map(rowKey))).filter((row) => row !== undefined);
  for (const { toId } of thanks) mentioned.add(toId);
  const checkIns = (await db.checkIns.bulkGet([...mentioned].map(rowKey))).filter((row) => row !== undefined);
  for (const { keyResultId } of checkIns) mentioned.add(keyResultId);
  // A link goes by the rule that made it.
  const byRule = (await db.links.bulkGet([...mentioned].map(rowKey))).filter((row) => row?.ruleId != null);
  for (const row of byRule) mentioned.add(String(row?.ruleId));
  const keys = [...mentioned].map(rowKey);
  const named = [await db.people.bulkGet(keys), await db.cycles.bulkGet(keys)].flat();
  const titled = [
    await db.objectives.bulkGet(keys),
    await db.keyResults.bulkGet(keys),
    await db.tickets.bulkGet(keys),
  ].flat();
  const names = new Map<string, string>();
  for (const row of named) if (row) names.set(row.id, row.name);
  for (const row of titled) if (row) names.set(row.id, row.title);
  for (const row of await db.linkRules.bulkGet(keys)) if (row) names.set(row.id, row.value);
  for (const row of byRule) if (row) names.set(row.id, names.get(String(row.ruleId)) ?? '');
  for (const row of checkIns) names.set(row.id, names.get(row.keyResultId) ?? '');
  for (const row of notes) names.set(row.id, names.get(row.aboutId) ?? '');
  for (const row of thanks) names.set(row.id, names.get(row.toId) ?? '');
  if (mentioned.has('')) names.set('', await firstActor(db));
  return names;
}

/** The very first act is by the person it makes: nobody was known before. */
async function firstActor(db: Database): Promise<string> {
  const first = await db.changes.orderBy('clock').limit(FIRST).toArray();
  const born = first.find(({ kind, personId }) => kind === 'person' && personId === '');
  return (await db.people.get(rowKey(born?.recordId ?? '')))?.name ?? 'Somebody';
}

/** More than a first act has changes. */
const FIRST = 100;

/** Every id in some values, and the people who acted. */
export function mentionedIn(values: unknown, personIds: readonly string[]): ReadonlySet<string> {
  const mentioned = new Set(personIds);
  collect(values, mentioned);
  return mentioned;
}

/** Records have UUIDs, ticket ids have bars; every other text is a title or prose. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string' && value.length <= 600 && /^[0-9a-f-]{36}$|\|/.test(value)) into.add(value);
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part, into);
}
