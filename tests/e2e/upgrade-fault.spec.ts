import { join } from 'node:path';
import { test } from '@playwright/test';
import { MIGRATIONS } from '../../lib/store/migrations';
import { EXAMPLES } from '../store/migrations/examples.ts';
import { crashSeed } from './harness/crash-rounds.ts';
import { expect } from './harness/expect.ts';
import { killedUpgrades } from './harness/killed-upgrades.ts';
import { CHROMIUM } from './harness/lives.ts';
import { leaveDatabase, lookInto, putBuild } from './harness/releases.ts';
import { scratch } from './harness/session.ts';

test('kill -9 during an upgrade: the database is wholly old or wholly new, and the next start completes it', async () => {
  test.setTimeout(180_000);
  await killedUpgrades(CHROMIUM, 1, crashSeed());
});

test('a newer database is refused by name and left as it is', async () => {
  test.setTimeout(120_000);
  const folder = join(scratch('release'), 'extension');
  const profile = scratch('newer');
  const newer = { version: 99, rows: { ...EXAMPLES[0]?.after, notYet: [{ id: 'a', of: 'later' }] } };
  await leaveDatabase(CHROMIUM, profile, folder, { ...newer, stores: { ...MIGRATIONS[0]?.stores, notYet: 'id' } });
  const before = await lookInto(CHROMIUM, profile, folder);
  putBuild(CHROMIUM, folder);
  const life = await CHROMIUM.live(profile, folder);
  await expect.poll(life.words).toContain('Your data was written by a newer Throughline (format 99');
  await life.quit();
  expect(await lookInto(CHROMIUM, profile, folder)).toEqual(before);
});
