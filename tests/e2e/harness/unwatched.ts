import { type Browser, launch } from 'puppeteer-core';
import { extensionIdOf, writePreferences } from '../../../scripts/demo/chromium.ts';
import { findChromium } from '../../../scripts/demo/find-browser.ts';
import type { Evaluates } from './commands.ts';
import { poll } from './firefox.ts';

export interface OwnPage extends Evaluates {
  readonly closed: Promise<unknown>;
}

export interface Unwatched {
  readonly browser: Browser;
  /** Opens one of our pages in a tab, as soon as the extension is there. */
  open(path: string): Promise<OwnPage>;
}

/**
 * Chromium without a debugger on the extension's worker. A reload in the midst of work now and then leaves the browser with a
 * worker it no longer knows: whatever that calls fails with "No SW", and it hears no message (about 1 reload in 20, Chromium
 * 156). It ends when it was idle for 30 seconds, and the next one works; but with a debugger on it, which Playwright always
 * is, never.
 */
export async function startUnwatched(profile: string, extension: string): Promise<Unwatched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install chromium, or name one in THROUGHLINE_CHROMIUM');
  const id = extensionIdOf(extension);
  writePreferences(profile, id);
  const browser = await launch({
    executablePath,
    userDataDir: profile,
    enableExtensions: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root cannot be sandboxed
    ],
    targetFilter: (target) => target.type() !== 'service_worker',
  });
  return {
    browser,
    open: async (path) => {
      const address = `chrome-extension://${id}/${path}`;
      let page = await browser.newPage();
      const isThere = () =>
        page.goto(address, { timeout: 10_000 }).then(
          () => true,
          // Another one, lest it waits for a process of ours that just went.
          async () => {
            await page.close().catch(() => {});
            page = await browser.newPage();
            return false;
          },
        );
      await poll(isThere, `${path} opens`, 30_000);
      return {
        evaluate: (work, argument) => page.evaluate(work as never, argument as never),
        closed: new Promise((resolve) => page.once('close', resolve)),
      };
    },
  };
}
