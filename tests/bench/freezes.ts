import type { Page } from 'playwright-core';
import type { Focus } from '../../lib/platform/focus';
import type { Running } from '../../scripts/demo/chromium.ts';
import type { Size } from './rows.ts';
import { tasksOf } from './tasks.ts';
import { benchWorkspace, readingOf } from './workspace.ts';

/** A person notices a screen that does not answer for longer, ms. */
const LIMIT_MS = 200;

/** Opens screens over the full database and tells the longest time each did not answer. */
export async function freezes({ context, extensionId }: Running, { objectives }: Size): Promise<void> {
  console.log('\nLongest time a screen did not answer: of the processor’s time, so that a busy machine is not in it');
  const crowded = benchWorkspace(objectives).keyResults.at(-1)?.id;
  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(1000);
    return page;
  };
  const tell = async (what: string, work: () => Promise<unknown>) => {
    const { longest, took, sum } = await tasksOf(context, work);
    const warning = longest > LIMIT_MS ? `  over the limit of ${LIMIT_MS} ms` : '';
    console.log(
      `  ${what}: ${longest.toFixed(0)} of ${sum.toFixed(0)} ms, by the clock ${took.toFixed(0)} ms${warning}`,
    );
  };

  const helper = await open('popup.html', 'h1');
  const focus: Focus = {
    target: { ref: readingOf(5, 'open').ref },
    tabId: 0,
    // A click's ticket is forgotten after seconds, and starting to measure takes some.
    at: Date.now() + 300_000,
  };
  await helper.evaluate((asked) => chrome.storage.session.set({ focus: asked }), focus);
  let popup = helper;
  await tell('opening the popup on a ticket', async () => (popup = await open('popup.html', '[role=combobox]')));
  await tell('typing in its search, the first letter reads every key result', async () => {
    await popup.locator('[role=combobox]').pressSequentially('key result 39', { delay: 60 });
    await popup.locator('[role=option]').first().waitFor();
    await popup.waitForTimeout(1000);
  });
  await tell('typing on', async () => {
    await popup.locator('[role=combobox]').pressSequentially('99', { delay: 60 });
    await popup.waitForTimeout(500);
  });
  for (const [what, path, ready] of [
    ['My goals, 60 key results', '', 'section h2'],
    ['a key result with 1,000 tickets', `key-results/${crowded}`, 'tbody a'],
    ['the history', 'history', 'main li'],
    ['the data screen', 'data', 'caption, main [role=alert] p'],
  ] as const) {
    await tell(what, async () => (await open(`dashboard.html#/${path}`, ready)).close());
  }
  await tellSizes(context, extensionId);
  const dashboard = await open('dashboard.html', 'section h2');
  await tell('opening the search over everything', async () => {
    await dashboard.keyboard.press('Control+k');
    await dashboard.locator('[role=option]').first().waitFor();
    await dashboard.waitForTimeout(3000);
  });
  await tell('typing in it', async () => {
    await dashboard.keyboard.type('ticket 39', { delay: 60 });
    await dashboard.waitForTimeout(500);
  });
}

/** How soon the data screen has counted everything, and knows what compaction would free; by the clock. */
async function tellSizes(context: Running['context'], extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/data`);
  const after = async (isThere: () => boolean) => {
    await page.waitForFunction(isThere, undefined, { polling: 'raf', timeout: 600_000 });
    return ((await page.evaluate(() => performance.now())) / 1000).toFixed(1);
  };
  const table = await after(() => document.querySelector('caption') !== null);
  const counted = await after(
    () => !document.querySelector('caption')?.parentElement?.innerText.includes('being counted'),
  );
  const effect = await after(() => /would free|Nothing to compact/.test(document.body.innerText));
  console.log(
    `  its table of sizes after ${table} s, all counted after ${counted} s, the effect of compaction after ${effect} s`,
  );
  await page.close();
}
