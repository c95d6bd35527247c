import { test } from '@playwright/test';
import { crashSeed } from './harness/crash-rounds.ts';
import { killedUpgrades } from './harness/killed-upgrades.ts';

const ROUNDS = 20;

test(`kill -9 during an upgrade, ${ROUNDS} times: the database is wholly old or wholly new, and the next start completes it`, async () => {
  test.setTimeout(ROUNDS * 60_000);
  await killedUpgrades(ROUNDS, crashSeed());
});
