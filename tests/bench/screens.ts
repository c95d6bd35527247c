/** How soon screens are there, over the full database, as ratios to a bare React page in the same browser and run. */
import type { Page } from 'playwright-core';
import type { Running } from '../../scripts/demo/chromium.ts';
import type { Size } from './rows.ts';
import { tasksOf } from './tasks.ts';

const TIMES = 7;
/** How many times a bare page's time a screen may take. See CONTRIBUTING, "Speed". */
const HIGHEST_RATIO = 5;
/** A letter that is typed should stand there before anybody notices, ms of the processor's time. */
const LETTER_MS = 50;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** When a page first shows something, and when what is asked for stands there and is painted; ms since it was opened. */
interface Arrival {
  readonly first: number;
  readonly whole: number;
}

/** @param text what only the whole page says. */
const paintedWith = (page: Page, text: string): Promise<number> =>
  page
    .waitForFunction((sought) => document.body.textContent?.includes(sought) && performance.now(), text, {
      polling: 'raf',
    })
    .then((found) => found.jsonValue() as Promise<number>);

export async function screens({ context, extensionId }: Running, { objectives }: Size): Promise<void> {
  const open = async (path: string, text: string): Promise<Page & { readonly arrival: Arrival }> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'commit' });
    const whole = await paintedWith(page, text);
    // It may be written down a moment later than it happened.
    const first = await page
      .waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
      .then((found) => found.jsonValue() as Promise<number>);
    return Object.assign(page, { arrival: { first, whole } });
  };
  const arrivals = async (path: string, text: string): Promise<Arrival> => {
    const page = await open(path, text);
    await page.close();
    return page.arrival;
  };
  /** In turns: what disturbs the machine disturbs both. */
  const compare = async <T>(ours: () => Promise<T>, bare: () => Promise<T>) => {
    const pairs: { readonly ours: T; readonly bare: T }[] = [];
    for (let n = 0; n <= TIMES; n++) pairs.push({ ours: await ours(), bare: await bare() });
    // The first of each reads files that nobody has read yet.
    return pairs.slice(1);
  };
  const tell = (what: string, ours: readonly number[], bare: readonly number[]) => {
    const ratio = median(ours) / median(bare);
    const warning = ratio > HIGHEST_RATIO ? `  over the limit of ${HIGHEST_RATIO}` : '';
    console.log(`  ${what}: ratio ${ratio.toFixed(1)}, ${median(ours).toFixed(0)} ms${warning}`);
  };

  console.log('\nHow soon a screen is there, as a ratio to a bare React page with as many lines');
  const popup = await compare(
    () => arrivals('popup.html', 'Goals I own'),
    () => arrivals('bare.html?rows=60', 'line 59'),
  );
  for (const [what, of] of [
    ['the popup, first contentful paint', 'first'],
    ['the popup with 60 goals, complete', 'whole'],
  ] as const) {
    tell(
      what,
      popup.map(({ ours }) => ours[of]),
      popup.map(({ bare }) => bare[of]),
    );
  }

  const dashboard = await open('dashboard.html', 'Objective ');
  const plain = await open('bare.html?rows=60', 'line 59');
  /** From the click to the new screen's paint. */
  const change = (page: Page, hash: string, text: string): Promise<number> =>
    page.evaluate(
      async ([to, sought]) => {
        const from = performance.now();
        location.hash = to;
        while (!document.querySelector('h1')?.textContent?.includes(sought))
          await new Promise((next) => requestAnimationFrame(next));
        return performance.now() - from;
      },
      [hash, text] as const,
    );
  const settled = async (page: Page, home: string) => {
    // Nobody waits for a tab behind another one, and the browser lets it wait.
    await page.bringToFront();
    await change(page, '#/', home);
    await page.waitForTimeout(500);
    return change(page, '#/cycles', home === '#/' ? '#/cycles' : 'Cycles');
  };
  const routes = await compare(
    () => settled(dashboard, 'My goals'),
    () => settled(plain, '#/'),
  );
  tell(
    'another route of the dashboard',
    routes.map(({ ours }) => ours),
    routes.map(({ bare }) => bare),
  );

  await dashboard.bringToFront();
  await change(dashboard, '#/map', 'Map');
  // Each objective with its four key results, however many of them are drawn.
  const nodes = 5 * objectives;
  const map = await compare(
    async () => {
      await change(dashboard, '#/cycles', 'Cycles');
      const from = await dashboard.evaluate(() => performance.now());
      await change(dashboard, '#/map', 'Map');
      const drawn = dashboard.locator('[role=treeitem]').first();
      await drawn.waitFor({ state: 'attached' });
      return (await drawn.evaluate(() => new Promise<number>((now) => requestAnimationFrame(now)))) - from;
    },
    async () => (await arrivals(`bare.html?rows=${nodes}`, `line ${nodes - 1}`)).whole,
  );
  tell(
    `the map with ${nodes} goals`,
    map.map(({ ours }) => ours),
    map.map(({ bare }) => bare),
  );

  await change(dashboard, '#/', 'My goals');
  await dashboard.keyboard.press('Control+k');
  await dashboard.locator('dialog [role=combobox]').waitFor();
  await dashboard.waitForTimeout(3000);
  for (const [what, text] of [
    ['typing in the search over everything', 'ticket 39'],
    ['typing on', '99'],
    ['taking it back', ''],
  ] as const) {
    const { longest, sum } = await tasksOf(context, async () => {
      if (text === '') for (let n = 0; n < 11; n++) await dashboard.keyboard.press('Backspace', { delay: 60 });
      else await dashboard.keyboard.type(text, { delay: 60 });
      await dashboard.waitForTimeout(500);
    });
    const warning = longest > LETTER_MS ? `  over the limit of ${LETTER_MS} ms` : '';
    console.log(`  ${what}: longest task ${longest.toFixed(0)} of ${sum.toFixed(0)} ms${warning}`);
  }
  await Promise.all([dashboard.close(), plain.close()]);
}
