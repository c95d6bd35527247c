import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { launch } from '../../scripts/demo/chromium.ts';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { expect } from './harness/expect.ts';
import { TICKETS, writeLargeBackup } from './harness/large-backup.ts';
import { ROOT } from './harness/root.ts';
import { scratch } from './harness/session.ts';

/** What the page went through since it was last asked. */
interface Strain {
  /** Milliseconds. */
  readonly longestTask: number;
  /** The screen's own words at that moment. */
  readonly where: string;
  readonly longTasks: number;
  /** Bytes. */
  readonly peakHeap: number;
  readonly heap: number;
}

/** Notes long tasks and the heap from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const own = { tasks: [] as number[], peak: 0, where: '' };
    // What was on the screen when it came.
    const stage = () => document.querySelector('progress')?.closest('label')?.nextElementSibling?.textContent ?? '';
    const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        if (duration > Math.max(0, ...own.tasks)) own.where = stage();
        own.tasks.push(duration);
      }
    }).observe({ entryTypes: ['longtask'] });
    setInterval(() => (own.peak = Math.max(own.peak, heap())), 50);
    Object.assign(window, {
      strain: (): Strain => {
        const told = {
          longestTask: Math.round(Math.max(0, ...own.tasks)),
          where: own.where,
          longTasks: own.tasks.length,
          peakHeap: own.peak,
          heap: heap(),
        };
        own.tasks = [];
        own.peak = 0;
        return told;
      },
    });
  });
const strain = (page: Page): Promise<Strain> =>
  page.evaluate(() => (window as unknown as { strain: () => Strain }).strain());
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const say = (what: string, seconds: number, { longestTask, where, longTasks, peakHeap, heap }: Strain) =>
  console.log(
    `  ${what}: ${seconds.toFixed(1)} s, longest task ${longestTask} ms (“${where}”; ${longTasks} over 50 ms), heap at most ${mb(peakHeap)}, then ${mb(heap)}`,
  );

test('a backup of 100,000 tickets comes in while the page goes on answering, and can be stopped', async () => {
  test.setTimeout(900_000);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found');
  const folder = scratch('large');
  const file = writeLargeBackup(join(folder, 'large.json'), Date.now());
  const { context, extensionId } = await launch({
    executablePath,
    extension: join(ROOT, '.output/chrome-mv3'),
    profile: scratch('profile'),
    headless: true,
    args: ['--enable-precise-memory-info'],
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/data`);
  await expect(page.getByLabel('File')).toBeVisible();
  await watch(page);
  console.log(`\nA backup of ${TICKETS.toLocaleString('en')} tickets, ${mb(statSync(file).size)}`);
  say('before', 0, await strain(page));

  let from = Date.now();
  const timed = () => {
    const seconds = (Date.now() - from) / 1000;
    from = Date.now();
    return seconds;
  };
  await page.getByLabel('File').setInputFiles(file);
  await expect(page.getByText(/^Read [\d.]+ of/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  say('stopped while reading', timed(), await strain(page));
  await page.getByRole('button', { name: 'Choose another file' }).click();

  await page.getByLabel('File').setInputFiles(file);
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible({ timeout: 300_000 });
  const looked = await strain(page);
  say('looked through', timed(), looked);
  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText(/^Wrote [\d,]+ of [\d,]+ rows$/)).toBeVisible({ timeout: 300_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible({ timeout: 300_000 });
  expect(await page.evaluate(countTickets)).toBe(0);
  say('stopped while writing', timed(), await strain(page));

  await page.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported.')).toBeVisible({ timeout: 600_000 });
  say('imported', timed(), await strain(page));
  expect(await page.evaluate(countTickets)).toBe(TICKETS);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('File').setInputFiles(file);
  await expect(page.getByText('All of this is already here.')).toBeVisible({ timeout: 300_000 });
  say('looked through again', timed(), await strain(page));
  await context.close();
});

/** Past the product. */
const countTickets = () =>
  new Promise<number>((resolve, reject) => {
    const open = indexedDB.open('throughline');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction('tickets').objectStore('tickets').count();
      request.onsuccess = () => {
        open.result.close();
        resolve(request.result);
      };
    };
  });
