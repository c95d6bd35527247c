import { join } from 'node:path';
import { test } from '@playwright/test';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { expect } from './harness/expect.ts';
import { startFirefox } from './harness/firefox.ts';
import { startFixtureServer } from './harness/fixture-server.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage, listPage } from './harness/github-pages.ts';
import { ROOT } from './harness/root.ts';

test('in Firefox too: installed, turned on by a click, linked by keyboard; popup and page show it', async () => {
  test.setTimeout(120_000);
  const server = await startFixtureServer();
  server.serve('github.com', ISSUE_PATH, issuePage());
  server.serve('tracker.example', '/page/7', '<!doctype html><title>Order paper</title><p>Soon.</p>');
  const firefox = await startFirefox(join(ROOT, '.output/firefox-mv3'), server);
  try {
    await test.step('The first run, and a key result.', async () => {
      const dashboard = await firefox.open('dashboard.html');
      await fill(dashboard, 'Your name', 'Ada Byron');
      await fill(dashboard, 'Your first objective', 'Articles are readable everywhere');
      await press(dashboard, 'Start');
      await press(dashboard, 'Add key result');
      await fill(dashboard, 'Title', 'Clip 95 % of articles');
      await fill(dashboard, 'Baseline', '60');
      await fill(dashboard, 'Target', '95');
      await press(dashboard, 'Add key result', 'form button');
      await expect.poll(() => dashboard.evaluate(() => document.querySelector('form') === null)).toBe(true);
      await dashboard.close();
    });

    const tab = await firefox.browser.newPage();
    await tab.goto(ISSUE_URL);
    let popup = await firefox.pressToolbarButton();
    const words = () => popup.evaluate<string>('document.body.innerText');

    await test.step('The popup offers this site; the click asks for it, and the badge appears without a reload.', async () => {
      // The first start of the browser, beside others that start anew all the while.
      await expect.poll(words, { timeout: 30_000 }).toContain('Use Throughline on github.com');
      await tab.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
      await popup.clickText('Use Throughline on github.com');
      await tab.waitForSelector('throughline-badge');
      expect(await tab.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    });

    await test.step('Type, Enter: linked.', async () => {
      await expect.poll(words).toContain('Defuddle on Cloudflare Workers');
      await popup.click('[role=combobox]');
      await popup.type('clip');
      await expect
        .poll(() => popup.evaluate<string>('document.querySelector("[aria-selected=true]")?.textContent ?? ""'))
        .toContain('Clip 95 %');
      await popup.press('Enter');
      await expect.poll(words).toContain('of the planned work');
    });

    await test.step('Closed on the tracker: the open popup shows the moved goal.', async () => {
      server.serve('github.com', ISSUE_PATH, issuePage({ state: 'closed' }));
      await tab.reload();
      await expect.poll(words).toMatch(/Work\s+100 %/);
      expect(await tab.$$eval('throughline-badge', (all) => all.length)).toBe(1);
    });

    await test.step('What is printed is without.', async () => {
      const shown = () => tab.$eval('throughline-badge', (host) => getComputedStyle(host).display !== 'none');
      expect(await shown()).toBe(true);
      await firefox.layOutFor('print');
      await expect.poll(shown).toBe(false);
      await firefox.layOutFor('screen');
      await expect.poll(shown).toBe(true);
    });

    await test.step('A soft navigation, recycled rows, a page that throws badges out: one badge each, where it belongs.', async () => {
      const html = listPage([57, 58].map((number) => ({ number, title: `Ticket ${number}` })));
      const fight = (await tab.evaluateHandle(
        ([to, markup]) => {
          history.pushState(null, '', to);
          document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
          return { thrown: 0 };
        },
        [ISSUE_PATH.replace(/\/\d+$/, ''), html] as const,
      )) as JSHandle<{ thrown: number }>;
      const perRow = () =>
        tab.$$eval('li', (rows) => rows.map((row) => row.querySelectorAll('throughline-badge').length));
      await expect.poll(perRow).toEqual([1, 1]);
      // By keyboard a badge comes behind the title it belongs to, and below a modal dialog neither does.
      const focused = () => tab.evaluate(() => document.activeElement?.localName);
      await tab.focus('li a[data-testid=issue-pr-title-link]');
      await tab.keyboard.press('Tab');
      expect(await focused()).toBe('throughline-badge');
      await tab.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<dialog><button>Close</button></dialog>');
        document.querySelector('dialog')?.showModal();
      });
      for (let times = 0; times < 3; times++) {
        await tab.keyboard.press('Tab');
        expect(await focused()).not.toBe('throughline-badge');
      }
      await tab.evaluate(() => document.querySelector('dialog')?.remove());
      const first = await tab.$('throughline-badge');
      await tab.$eval('li a[data-testid=issue-pr-title-link]', (link) => {
        (link as HTMLAnchorElement).href = (link as HTMLAnchorElement).href.replace(/\d+$/, '99');
      });
      // Its badge was another ticket's.
      await expect.poll(() => first?.evaluate((host) => host.isConnected)).toBe(false);
      await expect.poll(perRow).toEqual([1, 1]);
      await tab.evaluate(
        ([to, markup]) => {
          history.pushState(null, '', to);
          document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
        },
        [ISSUE_PATH, issuePage({ state: 'closed' })] as const,
      );
      await fight.evaluate((counted) => {
        new MutationObserver(() => {
          for (const host of document.body.querySelectorAll('throughline-badge')) {
            host.remove();
            counted.thrown++;
          }
        }).observe(document.body, { childList: true, subtree: true });
      });
      const floats = () => tab.evaluate(() => document.querySelector('html > throughline-badge') !== null);
      await expect.poll(floats, { timeout: 15_000 }).toBe(true);
      expect(await fight.evaluate(({ thrown }) => thrown)).toBeLessThanOrEqual(4);
      await tab.goto(ISSUE_URL);
    });

    await test.step('The context menu of links there offers to link them, too.', async () => {
      const own = await firefox.open('dashboard.html');
      const hasItem = () => own.evaluate(() => chrome.contextMenus.update('link', {}).then(() => true));
      await expect.poll(hasItem).toBe(true);
    });

    await test.step('Updated under the open page: never two badges, and one after a reload.', async () => {
      await popup.close();
      const badges = () => tab.$$eval('throughline-badge', (all) => all.length);
      let most = 0;
      await firefox.update();
      await expect
        .poll(
          async () => {
            most = Math.max(most, await badges());
            await tab.reload();
            // Its badge takes a moment, and before the new version registered its script none comes.
            return tab.waitForSelector('throughline-badge', { timeout: 4000 }).then(badges, () => 0);
          },
          { timeout: 30_000 },
        )
        .toBe(1);
      expect(Math.max(most, await badges())).toBe(1);
      popup = await firefox.pressToolbarButton();
    });

    await test.step('Turned off: no badge is left.', async () => {
      await popup.clickText('Turn off on github.com');
      await expect.poll(() => tab.$$eval('throughline-badge', (all) => all.length)).toBe(0);
      // The first start of the browser, beside others that start anew all the while.
      await expect.poll(words, { timeout: 30_000 }).toContain('Use Throughline on github.com');
    });

    await test.step('A page of a tool that nobody knows is a ticket where a person says so.', async () => {
      await popup.close();
      const other = await firefox.browser.newPage();
      await other.goto('https://tracker.example/page/7');
      const asked = await firefox.pressToolbarButton();
      await asked.clickText('This page is a ticket');
      await other.waitForSelector('throughline-badge');
      await asked.close();
      await other.close();
    });
  } finally {
    await firefox.browser.close();
    server.close();
  }
});

/** Types into the field of this label, once it is there. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const id = await page.waitForFunction(
    (words) => [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === words)?.htmlFor,
    {},
    label,
  );
  await page.type(`[id="${await id.jsonValue()}"]`, text);
}

/** Clicks the button of this name, once it is there. */
async function press(page: Page, name: string, selector = 'button'): Promise<void> {
  const button = await page.waitForFunction(
    (words, within) =>
      [...document.querySelectorAll<HTMLElement>(within)].find((one) => one.textContent?.trim() === words),
    {},
    name,
    selector,
  );
  await (button.asElement() as ElementHandle<HTMLElement> | null)?.click();
}
