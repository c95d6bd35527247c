import { test } from '@playwright/test';
import { crashRounds, crashSeed } from './harness/crash-rounds.ts';
import { expect } from './harness/expect.ts';
import { liveInChromium, liveInFirefox } from './harness/lives.ts';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 200);

for (const [browser, live] of [
  ['Chromium', liveInChromium],
  ['Firefox', liveInFirefox],
] as const) {
  test(`kill -9 of ${browser} in the middle of acts, ${ROUNDS} times: no acknowledged act is lost, none is there in part`, async () => {
    test.setTimeout(ROUNDS * 60_000);
    expect(await crashRounds(live, ROUNDS, crashSeed())).toBeGreaterThan(ROUNDS);
  });
}
