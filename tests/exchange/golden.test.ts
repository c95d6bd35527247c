import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Ticket } from '../../lib/domain/ticket';
import { OTHER_LISTS, STEPS, VERSION } from '../../lib/exchange/backup';
import { SCHEMA_VERSION } from '../../lib/store/db';
import { TABLES, ticketRow } from '../../lib/store/schema';
import { Workspace } from '../helpers/workspace';
import { EXAMPLES } from '../store/migrations/examples';
import { aBackup, NOW } from './a-backup';
import { contentOf, imported } from './backup-file';

const GOLDEN = new URL('../golden/', import.meta.url);
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

/** The list of a file that a table's rows stand in. */
const LIST_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(TABLES).map(([kind, table]) => [table, `records.${kind}`])),
  ...Object.fromEntries(OTHER_LISTS.map((list) => [list, list])),
};

test('every released version has a golden file, and no other is there', () => {
  const files = readdirSync(GOLDEN).filter((name) => name.startsWith('backup-'));
  expect(files.toSorted()).toEqual(versions.map((version) => `backup-v${version}.json`).toSorted());
});

test('a file has the version of the database, and each step does to rows what the migration does', () => {
  expect(VERSION).toBe(SCHEMA_VERSION);
  for (const { version, before, after } of EXAMPLES) {
    for (const [table, rows] of Object.entries(before ?? {})) {
      const list = LIST_OF[table];
      if (!list) continue;
      const next = rows.map((row) => STEPS[version - 1]?.[list]?.(row as Record<string, unknown>) ?? row);
      // A ticket's parent is found anew whenever a ticket is kept.
      expect(
        table === 'tickets' ? next.map((row) => ticketRow(row as Ticket)) : next,
        `${table} of version ${version}`,
      ).toEqual(after[table]);
    }
  }
});

test.each(versions)('a backup of version %i comes to what a backup of today comes to', async (version) => {
  const [then, today] = [await Workspace.open(), await Workspace.open()];
  const text = readFileSync(new URL(`backup-v${version}.json`, GOLDEN), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'throughline-backup', version });
  await imported(then.db, text, NOW);
  await imported(today.db, JSON.stringify(aBackup(version)), NOW);
  expect(await contentOf(then.db)).toEqual(await contentOf(today.db));
});
