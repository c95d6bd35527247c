import { test } from '@playwright/test';
import { liveInFirefox } from './harness/lives.ts';
import {
  cutInHalf,
  type Damage,
  damagedFirefox,
  deleted,
  emptied,
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
