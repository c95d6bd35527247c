import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { type Database, makeDatabase, openDatabase } from '../../../lib/store/db';
import type { Migration } from '../../../lib/store/migrations/migration';

/** Every row of every table, as one version keeps them. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** What a version makes of the one before. Never edited once the version was released. */
export interface Example {
  readonly version: number;
  /** Rows as the version before keeps them; `null` for the first. */
  readonly before: Rows | null;
  readonly after: Rows;
}

/** @throws when a version has no example, or one example does not begin where the one before ended. */
export function checkExamples(migrations: readonly Migration[], examples: readonly Example[]): void {
  for (const [i, { version }] of migrations.entries()) {
    const example = examples.find((one) => one.version === version);
    if (!example) throw new Error(`version ${version} has no example`);
    if (i === 0 ? example.before !== null : !example.before) throw new Error(`version ${version}: “before” is amiss`);
    if (version !== i + 1) throw new Error(`version ${version} stands at place ${i + 1}`);
  }
}

/** A database as a past version left it. @returns its name. */
export async function makeOld(migrations: readonly Migration[], version: number, rows: Rows): Promise<string> {
  const name = `old-${newId()}`;
  const old = makeDatabase(
    name,
    migrations.filter((one) => one.version <= version),
  );
  await old.open();
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut([...all]);
  old.close();
  return name;
}

/** Opens it as the background does. */
export const upgrade = (name: string, migrations: readonly Migration[], version: number): Promise<Database> =>
  openDatabase(
    makeDatabase(
      name,
      migrations.filter((one) => one.version <= version),
    ),
    async () => {},
  );

/** All that lies in a database, and its version; tables without rows are left out. */
export async function contents(name: string, migrations: readonly Migration[], version: number) {
  const db = await upgrade(name, migrations, version);
  const rows: Record<string, object[]> = {};
  for (const table of db.tables) if ((await table.count()) > 0) rows[table.name] = await table.toArray();
  const found = db.verno;
  db.close();
  return { version: found, rows };
}
