import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../lib/exchange/backup';
import { Workspace } from '../helpers/workspace';
import { aBackup, NOW } from './a-backup';
import { contentOf, imported } from './backup-file';

const GOLDEN = new URL('../golden/', import.meta.url);
const versions = Array.from({ length: VERSION }, (_, i) => i + 1);

test('every released version has a golden file, and no other is there', () => {
  const files = readdirSync(GOLDEN).filter((name) => name.startsWith('backup-'));
  expect(files.toSorted()).toEqual(versions.map((version) => `backup-v${version}.json`).toSorted());
});

test.each(versions)('a backup of version %i comes to what a backup of today comes to', async (version) => {
  const [then, today] = [await Workspace.open(), await Workspace.open()];
  const text = readFileSync(new URL(`backup-v${version}.json`, GOLDEN), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'throughline-backup', version });
  await imported(then.db, text, NOW);
  await imported(today.db, JSON.stringify(aBackup()), NOW);
  expect(await contentOf(then.db)).toEqual(await contentOf(today.db));
});
