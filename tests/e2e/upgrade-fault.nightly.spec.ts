import { test } from '@playwright/test';
import { crashSeed } from './harness/crash-rounds.ts';
import { killedUpgrades } from './harness/killed-upgrades.ts';
import { CHROMIUM, FIREFOX } from './harness/lives.ts';

const ROUNDS = Math.min(20, Number(process.env.CRASH_ROUNDS ?? 20));

for (const [name, browser] of Object.entries({ Chromium: CHROMIUM, Firefox: FIREFOX })) {
  test(`kill -9 of ${name} during an upgrade, ${ROUNDS} times: the database is wholly old or wholly new, and the next start completes it`, async () => {
    test.setTimeout(ROUNDS * 120_000);
    await killedUpgrades(browser, ROUNDS, crashSeed());
  });
}
