import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { launch } from '../../scripts/demo/chromium.ts';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { tasksOf } from '../bench/tasks.ts';
import { expect } from './harness/expect.ts';
import { TICKETS, writeLargeBackup } from './harness/large-backup.ts';
import { ROOT } from './harness/root.ts';
import { scratch } from './harness/session.ts';

/** Bytes: the most there was, garbage and all, and what is held. */
interface Heap {
  readonly peak: number;
  readonly now: number;
}

/** A person notices a page that does not answer for longer, ms. */
const LIMIT_MS = 200;

/** Notes the heap from now on. */
const watchHeap = (page: Page) =>
  page.evaluate(() => {
    const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    let peak = 0;
    setInterval(() => (peak = Math.max(peak, heap())), 50);
    Object.assign(window, {
      heap: (): Heap => {
        const told = { peak, now: heap() };
        peak = 0;
        return told;
      },
    });
  });
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

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
  await watchHeap(page);
  const session = await context.newCDPSession(page);
  const { size } = statSync(file);
  const spoilt = join(folder, 'spoilt.json');
  const text = readFileSync(file, 'utf8');
  const end = text.lastIndexOf('"to":');
  writeFileSync(spoilt, `${text.slice(0, end)}"tu":${text.slice(end + 5)}`);
  console.log(`\nA backup of ${TICKETS.toLocaleString('en')} tickets, ${mb(size)}`);

  const tell = async (what: string, work: () => Promise<unknown>) => {
    const from = Date.now();
    const { longest, took, sum } = await tasksOf(context, work);
    await session.send('HeapProfiler.collectGarbage');
    const { peak, now } = await page.evaluate(() => (window as unknown as { heap: () => Heap }).heap());
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    const warning = longest > LIMIT_MS ? `; over the limit of ${LIMIT_MS} ms` : '';
    console.log(
      `  ${what}: ${seconds} s, longest task ${longest.toFixed(0)} of ${sum.toFixed(0)} ms of the processor’s time (by the clock ${took.toFixed(0)} ms), heap at most ${mb(peak)}, of which ${mb(now)} are held${warning}`,
    );
    // The rows of the file, and no second copy of them or of its text.
    expect(now).toBeLessThan(1.25 * size);
  };
  await tell('stopped while reading', async () => {
    await page.getByLabel('File').setInputFiles(file);
    await expect(page.getByText(/^Read [\d.]+ of/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  });
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await tell('looked through', async () => {
    await page.getByLabel('File').setInputFiles(file);
    await expect(page.getByText('Nothing is changed yet.')).toBeVisible({ timeout: 300_000 });
  });
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await tell('refused for its last row', async () => {
    await page.getByLabel('File').setInputFiles(spoilt);
    await expect(page.getByText('Nothing can be imported from this file')).toBeVisible({ timeout: 300_000 });
  });
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await page.getByLabel('File').setInputFiles(file);
  await expect(page.getByText('Nothing is changed yet.')).toBeVisible({ timeout: 300_000 });
  await tell('stopped while writing', async () => {
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(page.getByText(/^Wrote [\d,]+ of [\d,]+ rows$/)).toBeVisible({ timeout: 300_000 });
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible({ timeout: 300_000 });
  });
  expect(await page.evaluate(countTickets)).toBe(0);
  await tell('imported', async () => {
    await page.getByRole('button', { name: 'Import' }).click();
    await expect(page.getByText('Imported.')).toBeVisible({ timeout: 600_000 });
  });
  expect(await page.evaluate(countTickets)).toBe(TICKETS);
  await page.getByRole('button', { name: 'Done' }).click();
  await tell('looked through again', async () => {
    await page.getByLabel('File').setInputFiles(file);
    await expect(page.getByText('All of this is already here.')).toBeVisible({ timeout: 300_000 });
  });
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
