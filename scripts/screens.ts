/**
 * `npm run screens [route …]`: pictures of every screen of the sample workspace, light and dark, narrow to wide, in
 * `.work/screens`. To be looked at.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './demo/chromium.ts';
import { findChromium } from './demo/find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.work/screens');
const WIDTHS = [360, 1024, 1440];
const wanted = process.argv.slice(2);

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: install chromium, or name one in THROUGHLINE_CHROMIUM.');
mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'throughline-screens-'));
const extension = join(root, '.output/chrome-mv3');
const { context, extensionId } = await launch({ executablePath, extension, profile, headless: true, locale: 'en-GB' });
try {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`chrome-extension://${extensionId}/dashboard.html?sample`);
  await settled(page);
  let count = 0;
  for (const [name, route] of await routesOf(page)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await page.evaluate((hash) => (location.hash = hash), route);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
        count++;
      }
    }
  }
  console.log(`${count} pictures in ${folder}`);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A heading is there, and nothing says that it is on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => !document.body.innerText.includes('Loading…'));
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
