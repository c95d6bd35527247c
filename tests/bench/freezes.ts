import type { Page } from 'playwright-core';
import type { Running } from '../../scripts/demo/chromium.ts';
import type { Size } from './rows.ts';
import { benchWorkspace, readingOf } from './workspace.ts';

/** A person notices a screen that does not answer for longer, ms. */
const LIMIT_MS = 200;

/** Opens screens over the full database and tells the longest time each did not answer. */
export async function freezes({ context, extensionId }: Running, { objectives }: Size): Promise<void> {
  console.log('\nLongest time a screen did not answer');
  const crowded = benchWorkspace(objectives).keyResults.at(-1)?.id;
  const open = async (path: string, ready: string): Promise<Page> => {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(1000);
    return page;
  };
  const longest = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const { tasks } = globalThis as unknown as { tasks: number[] };
      return Math.max(0, ...tasks.splice(0));
    });
  const tell = async (what: string, page: Page) => {
    const took = await longest(page);
    console.log(
      `  ${what}: ${took === 0 ? 'under 50 ms' : `${took.toFixed(0)} ms`}${took > LIMIT_MS ? `  over the limit of ${LIMIT_MS} ms` : ''}`,
    );
  };

  const helper = await open('popup.html', 'h1');
  await helper.evaluate((focus) => chrome.storage.session.set({ focus }), {
    ref: readingOf(5, 'open').ref,
    tabId: 0,
    at: Date.now(),
  });
  const popup = await open('popup.html', '[role=combobox]');
  await tell('opening the popup on a ticket', popup);
  await popup.locator('[role=combobox]').pressSequentially('key result 39', { delay: 60 });
  await popup.locator('[role=option]').first().waitFor();
  await popup.waitForTimeout(1000);
  await tell('typing in its search, the first letter reads every key result', popup);
  await popup.locator('[role=combobox]').pressSequentially('99', { delay: 60 });
  await popup.waitForTimeout(500);
  await tell('typing on', popup);

  const goals = await open('dashboard.html#/', 'section h2');
  await tell('My goals, 60 key results', goals);
  await tell(`a key result with 1,000 tickets`, await open(`dashboard.html#/key-results/${crowded}`, 'tbody a'));
  await tell('the history', await open('dashboard.html#/history', 'main li'));
  await tell('the data screen', await open('dashboard.html#/data', 'caption'));
}
