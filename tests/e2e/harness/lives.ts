import { existsSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { ElementHandle } from 'puppeteer-core';
import { type Launch, launch } from '../../../scripts/demo/chromium.ts';
import { findChromium } from '../../../scripts/demo/find-browser.ts';
import type { Evaluates } from './commands.ts';
import { ORIGIN, poll, startFirefox } from './firefox.ts';
import { killGroup } from './process-group.ts';
import { ROOT } from './root.ts';
import { scratch } from './session.ts';

/** One run of a browser with the built extension, on a profile that outlives it; its page is our dashboard. */
export interface Life extends Evaluates {
  /** What the page says it is about. */
  heading(): Promise<string>;
  /** Everything it says. */
  words(): Promise<string>;
  /** A real click on the first button whose name begins so, once it is there. */
  press(name: string): Promise<void>;
  /** SIGKILL to the browser and all its helpers at once: nobody can write a last word. */
  kill(): Promise<void>;
  /** Closes it as a person does. */
  quit(): Promise<void>;
}

export interface ChromiumLife extends Life {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** A browser that lives on profiles, and dies on them. */
export interface Mortal {
  /** Folder of our build for it. */
  readonly build: string;
  /** Where in a profile our private files lie. */
  readonly files: string;
  /** @param extension another folder than the build's. @param options `hasBackground: false`: there is none to wait for. */
  live(profile: string, extension?: string, options?: Pick<Launch, 'hasBackground'>): Promise<Life>;
  /** The process that runs on a profile. */
  headOf(profile: string): number;
  /** Makes ready for the next browser what a killed one left. */
  bury(profile: string): Promise<void>;
}

export const CHROMIUM: Mortal = {
  build: join(ROOT, '.output/chrome-mv3'),
  files: 'Default/File System',
  live: liveInChromium,
  headOf: (profile) => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)),
  bury: async (profile) => {
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
      rmSync(join(profile, name), { force: true });
  },
};

export const FIREFOX: Mortal = {
  build: join(ROOT, '.output/firefox-mv3'),
  files: `storage/default/${ORIGIN.replace('://', '+++')}/fs`,
  // As people have it: half a second is less than an upgrade takes.
  live: (profile, extension) => liveInFirefox(profile, extension, 30_000),
  headOf: (profile) => Number(readlinkSync(join(profile, 'lock')).split('+').at(-1)),
  bury: async (profile) => {
    // Puppeteer, told of the end, puts back the preferences it found; the next browser would meet it half way.
    const aside = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
    await poll(async () => !aside.some(existsSync), 'the preferences are put back');
    for (const name of ['lock', '.parentlock']) rmSync(join(profile, name), { force: true });
  },
};

/** @param extension another folder than the build's, such as a past or a changed version. */
export async function liveInChromium(
  profile: string,
  extension = CHROMIUM.build,
  options: Pick<Launch, 'hasBackground' | 'env'> = {},
): Promise<ChromiumLife> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install chromium, or name one in THROUGHLINE_CHROMIUM');
  const running = await launch({ executablePath, extension, profile, headless: true, locale: 'en-US', ...options });
  const { context, extensionId } = running;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  return {
    ...running,
    page,
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    heading: () => page.getByRole('heading', { level: 1 }).innerText(),
    words: () => page.locator('body').innerText(),
    press: (name) =>
      page
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .click(),
    quit: () => context.close(),
    kill: async () => {
      await killGroup(CHROMIUM.headOf(profile));
      await context.close().catch(() => {});
      await CHROMIUM.bury(profile);
    },
  };
}

export interface FirefoxLife extends Life {
  /** Folder of saved files. */
  readonly downloads: string;
  /** Chooses a file in the page's only field for one. */
  choose(path: string): Promise<void>;
}

/** @param idleMs its background is suspended again and again, as in a browser that is used for other things, too. */
export async function liveInFirefox(profile: string, extension = FIREFOX.build, idleMs = 500): Promise<FirefoxLife> {
  const downloads = scratch('downloads');
  const { browser, open } = await startFirefox(extension, { profile, idleMs, downloads });
  const page = await open('dashboard.html');
  return {
    evaluate: (work, argument) => page.evaluate(work as never, argument as never),
    // Nothing while the page loads itself again.
    heading: () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => ''),
    words: () => page.evaluate(() => document.body.innerText),
    press: async (name) => {
      const found = await page.waitForFunction(
        (words) =>
          [...document.querySelectorAll('button')].find((button) =>
            (button.ariaLabel ?? button.textContent).trim().startsWith(words),
          ),
        {},
        name,
      );
      await (found.asElement() as ElementHandle<HTMLElement> | null)?.click();
    },
    downloads,
    choose: async (path) => {
      const field = await page.waitForSelector('input[type=file]');
      await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
    },
    quit: () => browser.close(),
    kill: async () => {
      await killGroup(browser.process()?.pid ?? 0);
      await browser.disconnect().catch(() => {});
      await FIREFOX.bury(profile);
    },
  };
}
