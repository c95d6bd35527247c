import { test } from '@playwright/test';
import { liveInFirefox } from './harness/lives.ts';
import { bytesFlipped, damagedFirefox, recover, workedProfile } from './harness/losing-data.ts';

/** By night, because Firefox leaves about one such database in six unanswered for longer than half a minute. */
test('Firefox, the bytes of its file flipped: the loss is told, nothing is written over it, and two clicks bring everything back', async () => {
  test.setTimeout(300_000);
  const worked = await workedProfile(liveInFirefox);
  const life = await liveInFirefox(damagedFirefox(worked, bytesFlipped));
  await recover(life, /We expected your data and found none|The browser cannot read your data/, 150_000);
  await life.quit();
});
