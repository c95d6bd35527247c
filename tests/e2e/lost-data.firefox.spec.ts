import { test } from '@playwright/test';
import { command } from './harness/commands.ts';
import { expect } from './harness/expect.ts';
import { liveInFirefox } from './harness/lives.ts';
import {
  bytesFlipped,
  cutInHalf,
  type Damage,
  damagedFirefox,
  deleted,
  emptied,
  firefoxWithout,
  recover,
  workedProfile,
} from './harness/losing-data.ts';

/**
 * What was measured to happen to Firefox's database. Whether it calls a broken file unreadable or begins a new one depends
 * on who opens it first.
 */
const TOLD = /We expected your data and found none|The browser cannot read your data/;
const DAMAGES: readonly (readonly [what: string, damage: Damage])[] = [
  ['its file cut in half', cutInHalf],
  ['its file emptied', emptied],
  ['its file deleted', deleted],
  ['the bytes of its file flipped', bytesFlipped],
];

let worked = '';
test.beforeAll(async () => {
  test.setTimeout(120_000);
  worked = await workedProfile(liveInFirefox);
});

for (const [what, damage] of DAMAGES) {
  test(`Firefox, ${what}: the loss is told, nothing is written over it, and two clicks bring everything back`, async () => {
    test.setTimeout(120_000);
    const life = await liveInFirefox(damagedFirefox(worked, damage));
    await recover(life, TOLD);
    await life.quit();
  });
}

test('Firefox, the sentinel lost: it is made anew out of the database, and nobody is troubled', async () => {
  test.setTimeout(120_000);
  const life = await liveInFirefox(firefoxWithout(worked, 'sentinel'));
  await expect.poll(life.heading).toBe('My goals');
  await command(life, 'savePerson', { name: 'Bo' });
  const kept = () => life.evaluate(async (key) => (await chrome.storage.local.get(key))[key], 'sentinel');
  await expect.poll(kept).toMatchObject({ counts: { objective: 1 } });
  await life.quit();
});

test('Firefox, database and sentinel lost: the snapshots alone tell it, and two clicks bring everything back', async () => {
  test.setTimeout(120_000);
  const life = await liveInFirefox(firefoxWithout(worked, 'database', 'sentinel'));
  await recover(life, /We expected your data and found none/);
  await life.quit();
});

test('Firefox, all three stores lost: what is left looks like a new user, whose first screen takes a file, too', async () => {
  test.setTimeout(120_000);
  const life = await liveInFirefox(firefoxWithout(worked, 'database', 'sentinel', 'snapshots'));
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  expect(await life.words()).toContain('You have a backup? Bring it back');
  await life.quit();
});
