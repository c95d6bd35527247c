/**
 * `npm run screens [name …]`: pictures of every screen, light and dark, narrow to wide, in `.work/screens`: the sample
 * workspace, an own one with nothing, one, seven and sixty goals, what is late and what cannot be read. To be looked at.
 * `-- --2x`: on a screen of twice the pixels, narrow and zoomed to 200 %.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { agreeTo, bubbleFrom, launch, pressToolbarButton } from './demo/chromium.ts';
import { findChromium } from './demo/find-browser.ts';
import { addGoals, type Own } from './demo/goals.ts';
import { turnOn } from './demo/seed.ts';
import { startDemoTracker } from './demo/tracker.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.work/screens');
const isDouble = process.argv.includes('--2x');
const WIDTHS = isDouble ? [360, 720] : [360, 1024, 1440];
/** Below the toolbar button, and as narrow as a side panel gets. */
const POPUP_WIDTHS = [400];
const PANEL_WIDTHS = [320];
const wanted = process.argv.slice(2).filter((word) => word !== '--2x');

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: install chromium, or name one in THROUGHLINE_CHROMIUM.');
mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'throughline-screens-'));
const extension = join(root, '.output/chrome-mv3');
const running = await launch({
  executablePath,
  extension,
  profile,
  headless: true,
  locale: 'en-GB',
  deviceScaleFactor: isDouble ? 2 : 1,
});
const { context, extensionId } = running;
let count = 0;
try {
  await sampleScreens();
  await ownScreens();
  console.log(`${count} pictures in ${folder}`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Everything that is reached from the sample workspace's navigation, and what opens over it. */
async function sampleScreens(): Promise<void> {
  const page = await open('dashboard.html?sample');
  await settled(page);
  for (const [name, route] of await routesOf(page)) {
    await page.evaluate((hash) => (location.hash = hash), route);
    await shoot(page, name);
  }
  for (const [name, key] of [
    ['search', 'Control+k'],
    ['keys', '?'],
  ] as const) {
    await page.goto(page.url().replace(/#.*|$/, '#/'));
    await page.reload();
    await settled(page);
    await page.keyboard.press(key);
    await page.locator('dialog').waitFor();
    if (name === 'search') await page.keyboard.type('ch');
    await shoot(page, name);
  }
  await page.close();
}

/** A person's own browser: before the first goal, with few and with many, on a slow day, and on a bad one. */
async function ownScreens(): Promise<void> {
  const page = await open('dashboard.html');
  await shoot(page, 'start');
  const popup = async (name: string, daysLater = 0) => {
    for (const [file, widths] of [
      ['popup', POPUP_WIDTHS],
      ['sidepanel', PANEL_WIDTHS],
    ] as const) {
      const own = await open(`${file}.html`, daysLater);
      await shoot(own, `${file}-${name}`, widths);
      await own.close();
    }
  };
  await popup('0');
  let own: Own | null = null;
  for (const [from, to] of [
    [0, 1],
    [1, 7],
    [7, 60],
  ] as const) {
    own = await addGoals(page, from, to, own);
    await popup(String(to));
    if (to === 7) {
      await popup('owed', 9);
      await ticketScreens(page);
    }
  }
  for (const route of ['trackers', 'data', 'safety', 'settings']) {
    await page.evaluate((hash) => (location.hash = `#/${hash}`), route);
    await shoot(page, `own-${route}`);
  }
  // Somebody else writes, and goes on writing.
  await page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const request = indexedDB.open('throughline');
    request.onsuccess = () => {
      const stores = [...request.result.objectStoreNames];
      const store = request.result.transaction(stores, 'readwrite').objectStore(stores[0] ?? '');
      const again = () => (store.count().onsuccess = again);
      again();
      resolve();
    };
    await promise;
  });
  const late = await open('dashboard.html#/people');
  await late.getByText('Loading…').first().waitFor();
  await shoot(late, 'late', WIDTHS, false);
  await late.close();
  await page.close();
  // A newer Throughline was here.
  const blank = await open('icon/16.png');
  await blank.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const request = indexedDB.open('throughline', 90_000);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    await promise;
  });
  await popup('error');
  await shoot(await open('dashboard.html'), 'error');
}

/** The popup over a ticket's page, as the toolbar button opens it: finding a key result, and linked to it. */
async function ticketScreens(own: Page): Promise<void> {
  const tracker = await startDemoTracker();
  await agreeTo(running, [tracker.origin]);
  await turnOn(own, tracker.origin);
  const tab = await context.newPage();
  await tab.goto(`${tracker.origin}/issues/2`);
  await tab.locator('throughline-badge').first().waitFor({ state: 'attached' });
  await tab.bringToFront();
  const bubble = await bubbleFrom(running, () => pressToolbarButton(running, tab.url()));
  const take = async (name: string) => {
    if (wanted.length > 0 && !wanted.includes(name)) return;
    for (const value of ['light', 'dark']) {
      await bubble.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await new Promise((soon) => setTimeout(soon, 300));
      const root = await bubble.$('#root');
      await root?.screenshot({
        path: join(folder, `${name}-${value}-400${isDouble ? '@2x' : ''}.png`) as `${string}.png`,
      });
      count++;
    }
  };
  await bubble.waitForSelector('[role=combobox]');
  await bubble.keyboard.type('check');
  await bubble.waitForSelector('[role=option][aria-selected=true]');
  await take('popup-picker');
  await bubble.keyboard.press('Enter');
  await bubble.waitForFunction(() => document.body.innerText.includes('Linked to'));
  await take('popup-linked');
  await tab.close();
  tracker.close();
}

/** @param daysLater how far its clock is ahead: what is due then is owed. */
async function open(path: string, daysLater = 0): Promise<Page> {
  const page = await context.newPage();
  if (daysLater > 0) await page.clock.setFixedTime(Date.now() + daysLater * 86_400_000);
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** One screen by day and by night in every width. */
async function shoot(page: Page, name: string, widths: readonly number[] = WIDTHS, settles = true): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (settles) await settled(page);
      await page.screenshot({
        path: join(folder, `${name}-${colorScheme}-${width}${isDouble ? '@2x' : ''}.png`),
        fullPage: true,
      });
      count++;
    }
  }
}

/** A heading is there, and nothing says that it is on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => !document.body.innerText.includes('Loading…') && document.querySelector('[aria-busy=true]') === null,
  );
  await page.waitForTimeout(150);
}

/** Every place of the navigation, and one record of each kind that a link on them leads to. */
async function routesOf(page: Page): Promise<Map<string, string>> {
  const routes = new Map<string, string>();
  const collect = async () => {
    const hrefs = await page
      .locator('a[href^="#/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of hrefs) {
      const [path = '', query = ''] = href.split('?');
      const [, kind = '', id, part] = path.split('/');
      const record = id && (id === 'new' ? 'new' : 'one');
      const name = [kind || 'goals', record, part, query.split('=')[0]].filter(Boolean).join('-');
      if (!routes.has(name)) routes.set(name, href);
    }
  };
  await collect();
  for (const [, href] of [...routes]) {
    await page.evaluate((hash) => (location.hash = hash), href);
    await settled(page);
    await collect();
  }
  return routes;
}
