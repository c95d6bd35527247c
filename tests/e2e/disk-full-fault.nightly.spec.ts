import { chmodSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { expect } from './harness/expect.ts';
import { snapshotSizes, Writer } from './harness/full-disk.ts';
import { liveInChromium } from './harness/lives.ts';
import { scratch } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

test('on a disk that is really full an act is refused by name, nothing is overwritten, and with space again everything is there', async () => {
  test.setTimeout(300_000);
  const profile = scratch('disk');
  const { program, disk } = smallDisk(profile);
  process.env.THROUGHLINE_CHROMIUM = program;
  const life = await liveInChromium(profile);
  const { page } = life;
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  const { objectiveId } = await startWorkspace(life, { 'Checkout under 300 ms': 'number' });
  const writer = new Writer(life, objectiveId);
  await writer.write();
  await page.goto(page.url().replace(/#.*|$/, '#/safety'));
  await life.press('Save everything as a file');
  await expect.poll(() => snapshotSizes(life)).toHaveLength(1);

  const ballast = join(disk(), 'ballast');
  const { bavail, bsize } = statfsSync(disk());
  writeFileSync(ballast, new Uint8Array(bavail * bsize - ROOM));
  await writer.writeUntilFull();

  // Chromium now cannot write the database, and as a rule not even open it. The way back must not delete what it will read
  // again later, be it from nothing or from what is still shown.
  await page.reload();
  const isLost = /If the disk is full, free some space and reload/;
  await expect.poll(life.words).toMatch(new RegExp(`${isLost.source}|As many of everything as now`));
  const verb = isLost.test(await life.words()) ? 'Bring back' : 'Go back';
  await life.press(`${verb}: snapshot of`);
  await life.press(`Yes, ${verb.toLowerCase()}`);
  await expect.poll(life.words).toContain('No snapshot could be written or read, so nothing was changed');

  rmSync(ballast);
  await page.reload();
  await expect.poll(life.heading).toBe('Safety copies');
  await writer.findsAll();
  await writer.write();
  await writer.findsAll();
  await life.quit();
});

/** What stays free for some acts more, bytes. */
const ROOM = 400_000;

/**
 * A program that starts the browser in a world of its own, where the profile is a file system of 96 MB in memory: nobody
 * has to be root for that. `disk` is where we see it from outside.
 */
function smallDisk(profile: string) {
  const folder = scratch('program');
  const program = join(folder, 'chromium');
  const pid = join(folder, 'pid');
  const inside = `mount -t tmpfs -o size=96m tmpfs '${profile}' && exec '${findChromium()}' --no-sandbox "$@"`;
  const lines = [
    '#!/bin/sh',
    `echo $$ > '${pid}'`,
    `exec unshare -Urm sh -c '${inside.replaceAll("'", "'\\''")}' sh "$@"`,
  ];
  writeFileSync(program, lines.join('\n'));
  chmodSync(program, 0o755);
  return { program, disk: () => `/proc/${readFileSync(pid, 'utf8').trim()}/root${profile}` };
}
