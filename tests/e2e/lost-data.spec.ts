import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { extensionIdOf } from '../../scripts/demo/chromium.ts';
import { command } from './harness/commands.ts';
import { expect } from './harness/expect.ts';
import { liveInChromium } from './harness/lives.ts';
import {
  bytesFlipped,
  cutInHalf,
  type Damage,
  deleted,
  emptied,
  fileIn,
  halfAnEntry,
  recover,
  workedProfile,
} from './harness/losing-data.ts';
import { ROOT } from './harness/root.ts';
import { scratch } from './harness/session.ts';

const EXTENSION_ID = extensionIdOf(join(ROOT, '.output/chrome-mv3'));
const DATABASE = `Default/IndexedDB/chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`;

/** What was measured to happen to Chromium's database, each without any error of the browser. */
const DAMAGES: readonly (readonly [what: string, file: RegExp, damage: Damage, told: RegExp])[] = [
  ['the log cut in half', /\.log$/, cutInHalf, /Some of your data is missing|The last things you did are missing/],
  ['bytes of the log flipped', /\.log$/, bytesFlipped, /We expected your data and found none|is missing/],
  ['the manifest emptied', /^MANIFEST/, emptied, /We expected your data and found none/],
];

let worked = '';
test.beforeAll(async () => {
  worked = await workedProfile(liveInChromium);
});

/** The worked profile, as it was when it was closed. */
function closedProfile(): string {
  const profile = scratch('lost');
  cpSync(worked, profile, { recursive: true });
  return profile;
}

for (const [what, file, damage, told] of DAMAGES) {
  test(`Chromium, ${what}: the loss is told, nothing is written over it, and two clicks bring everything back`, async () => {
    const profile = closedProfile();
    damage(fileIn(join(profile, DATABASE), file));
    const life = await liveInChromium(profile);
    await recover(life, told);
    await life.quit();
  });
}

test('Chromium, the whole database deleted: nobody is greeted as a new user, and two clicks bring everything back', async () => {
  const profile = closedProfile();
  deleted(join(profile, DATABASE));
  const life = await liveInChromium(profile);
  await recover(life, /We expected your data and found none/);
  await life.quit();
});

test('Chromium, CURRENT deleted: the browser mends it, and nobody is troubled', async () => {
  const profile = closedProfile();
  deleted(fileIn(join(profile, DATABASE), /^CURRENT$/));
  const life = await liveInChromium(profile);
  await expect.poll(life.heading).toBe('My goals');
  await expect.poll(life.words).toContain('Checkout under 300 ms');
  await life.quit();
});

test('Chromium, killed between the head of an entry in the log and the entry: the start after next still has everything', async () => {
  const profile = closedProfile();
  halfAnEntry(fileIn(join(profile, DATABASE), /\.log$/));
  const first = await liveInChromium(profile);
  await expect.poll(first.heading).toBe('My goals');
  await command(first, 'savePerson', { name: 'Bo' });
  await first.quit();
  const next = await liveInChromium(profile);
  await expect.poll(next.heading).toBe('My goals');
  await expect.poll(next.words).toContain('Checkout under 300 ms');
  await next.quit();
});

const SENTINEL = `Default/Local Extension Settings/${EXTENSION_ID}`;
const SNAPSHOTS = 'Default/File System';

test('Chromium, the sentinel lost: it is made anew out of the database, and nobody is troubled', async () => {
  const profile = closedProfile();
  deleted(join(profile, SENTINEL));
  const life = await liveInChromium(profile);
  await expect.poll(life.heading).toBe('My goals');
  await command(life, 'savePerson', { name: 'Bo' });
  const kept = () => life.evaluate(async (key) => (await chrome.storage.local.get(key))[key], 'sentinel');
  await expect.poll(kept).toMatchObject({ counts: { objective: 1 } });
  await life.quit();
});

test('Chromium, database and sentinel lost: the snapshots alone tell it, and two clicks bring everything back', async () => {
  const profile = closedProfile();
  for (const folder of [DATABASE, SENTINEL]) deleted(join(profile, folder));
  const life = await liveInChromium(profile);
  await recover(life, /We expected your data and found none/);
  await life.quit();
});

test('Chromium, all three stores lost: what is left looks like a new user, whose first screen takes a file, too', async () => {
  const profile = closedProfile();
  for (const folder of [DATABASE, SENTINEL, SNAPSHOTS]) deleted(join(profile, folder));
  const life = await liveInChromium(profile);
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  expect(await life.words()).toContain('You have a backup? Bring it back');
  await life.quit();
});
