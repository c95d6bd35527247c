/**
 * The real database in a real Chromium: filled to its full size by a script that only this build has, then asked what
 * screens ask. Reads are told as ratios to the same reads of a bare Dexie table in the same page and run.
 */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../../scripts/demo/chromium.ts';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { buildWith } from './build.ts';
import { freezes } from './freezes.ts';
import type { Bench } from './page.ts';
import type { Size } from './rows.ts';
import { screens } from './screens.ts';

const sizeOf = (objectives: number): Size => ({
  objectives,
  mine: 15,
  crowd: 1000,
  changes: 1000 * objectives,
  now: Date.now(),
});

/** How many times a bare table's time a question may take. See CONTRIBUTING, "Speed". */
const HIGHEST_RATIO = 5;

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const count = (value: number): string => value.toLocaleString('en');

/**
 * @param objectives how large a database is filled.
 * @param isScreensOnly for working on a screen: leaves out the history, which no screen measured here reads, and all else.
 */
export async function benchBrowser(objectives: number, isScreensOnly: boolean): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) {
    console.log('\nNo Chromium found: the database was not measured.');
    return;
  }
  const size = { ...sizeOf(objectives), ...(isScreensOnly && { changes: objectives }) };
  const { extension, profile } = await buildWith([
    { name: 'bench', file: 'page.ts', type: 'unlisted-script' },
    { name: 'bare', file: 'bare-page/index.html', type: 'unlisted-page' },
  ]);
  const running = await launch({ executablePath, extension, profile, headless: true });
  try {
    const page = await running.context.newPage();
    // A page of the extension's origin with no screen in it that would follow every write.
    await page.goto(`chrome-extension://${running.extensionId}/manifest.json`);
    await page.evaluate(readFileSync(resolve(extension, 'bench.js'), 'utf8'));
    await fill(page, size);
    if (!isScreensOnly) await tellCosts(page);
    await screens(running, size);
    if (!isScreensOnly) await freezes(running, size);
  } finally {
    await running.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const ask = <K extends keyof Bench>(page: Page, name: K, ...input: Parameters<Bench[K]>) =>
  page.evaluate(
    ([called, args]) =>
      (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[called]?.(...args),
    [name as string, input as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;

async function fill(page: Page, size: Size): Promise<void> {
  const filled = await ask(page, 'fill', size);
  const seconds = filled.reduce((sum, { ms: took }) => sum + took, 0) / 1000;
  const megabytes = Math.round((await ask(page, 'usage')) / 1e6);
  console.log(`\nA database in Chromium, filled in ${seconds.toFixed(0)} s, takes ${count(megabytes)} MB`);
  for (const { table, rows } of filled) if (rows >= 1000) console.log(`  ${count(rows)} ${table}`);
}

async function tellCosts(page: Page): Promise<void> {
  console.log('\nWhat screens ask, as a ratio to the same rows in as many requests of a bare Dexie table');
  for (const { what, rows, requests, ours, bare } of await ask(page, 'costs')) {
    const ratio = ours / bare;
    const warning = ratio > HIGHEST_RATIO ? `  over the limit of ${HIGHEST_RATIO}` : '';
    console.log(`  ${what}: ratio ${ratio.toFixed(1)}, ${rows} rows in ${requests} requests, ${ms(ours)}${warning}`);
  }
  console.log('\nWhat takes as long as there is data');
  for (const [what, took] of Object.entries(await ask(page, 'chores'))) console.log(`  ${what}: ${ms(took)}`);
}
