import { test } from '@playwright/test';
import { crashRounds, crashSeed } from './harness/crash-rounds.ts';
import { expect } from './harness/expect.ts';
import { liveInFirefox } from './harness/lives.ts';

const ROUNDS = 12;

test(`kill -9 of Firefox in the middle of acts, ${ROUNDS} times: no acknowledged act is lost, none is there in part`, async () => {
  test.setTimeout(300_000);
  expect(await crashRounds(liveInFirefox, ROUNDS, crashSeed())).toBeGreaterThan(ROUNDS);
});
