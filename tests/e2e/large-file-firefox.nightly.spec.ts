import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { expect } from './harness/expect.ts';
import { TICKETS, writeLargeBackup } from './harness/large-backup.ts';
import { liveInFirefox } from './harness/lives.ts';
import { scratch } from './harness/session.ts';

/** Bytes that all processes of a browser hold. */
function memoryOf(profile: string): number {
  const processes = execFileSync('ps', ['-eo', 'pgid=,rss=,args='], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []);
  const group = processes.find(([, , , args = '']) => args.includes(profile))?.[1];
  return processes.reduce((sum, [, pgid, rss]) => sum + (pgid === group ? Number(rss) * 1024 : 0), 0);
}

test('in Firefox too: a backup of 100,000 tickets comes in while the page goes on answering', async () => {
  test.setTimeout(1_800_000);
  const file = writeLargeBackup(join(scratch('large'), 'large.json'), Date.now());
  const profile = scratch('firefox');
  const life = await liveInFirefox(profile);
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  await life.evaluate(() => {
    location.hash = '#/data';
  }, null);
  // Firefox tells no tasks: how late the next turn of a timer comes, by the clock, so that a busy machine is in it.
  await life.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 4);
    Object.assign(window, { watch });
  }, null);
  const idle = memoryOf(profile);
  console.log(`\nA backup of ${TICKETS.toLocaleString('en')} tickets in Firefox, ${statSync(file).size} bytes`);
  const tell = async (what: string, start: () => Promise<void>, words: string) => {
    const from = Date.now();
    await start();
    let peak = 0;
    await expect
      .poll(
        async () => {
          peak = Math.max(peak, memoryOf(profile));
          return life.words();
        },
        { timeout: 1_200_000, intervals: [500] },
      )
      .toContain(words);
    const longest = await life.evaluate(() => {
      const { watch } = window as unknown as { watch: { longest: number } };
      const told = watch.longest;
      watch.longest = 0;
      return told;
    }, null);
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    const more = Math.round((peak - idle) / 1e6);
    console.log(
      `  ${what}: ${seconds} s, at most ${longest.toFixed(0)} ms without an answer, ${more} MB more than idle`,
    );
  };
  await tell('looked through', () => life.choose(file), 'Nothing is changed yet.');
  await tell('imported', () => life.press('Import'), 'Imported.');
  await life.press('Done');
  await tell('looked through again', () => life.choose(file), 'All of this is already here.');
  await life.quit();
});
