import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import type { Page as Bubble } from 'puppeteer-core';
import {
  agreeTo,
  backgroundOf,
  bubbleFrom,
  launch,
  pressToolbarButton,
  type Running,
} from '../../../scripts/demo/chromium.ts';
import { findChromium } from '../../../scripts/demo/find-browser.ts';
import { expect } from './expect.ts';
import { type FixtureServer, mapHosts, startFixtureServer } from './fixture-server.ts';
import { ROOT } from './root.ts';
import { collectTrouble } from './trouble.ts';

const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** One Chromium with the built extension, in a profile of its own. */
export interface Session extends Running {
  readonly server: FixtureServer;
  /** The tab that is there from the start. */
  readonly tab: Page;
  /** What went wrong in our code so far; must be empty at the end. */
  readonly trouble: string[];
  background(): Promise<Worker>;
  /** Opens one of our pages in a tab, e.g. `dashboard.html#/goals`. */
  open(path: string): Promise<Page>;
  /** From now on the person agrees when our own button asks for these origins. */
  agreeTo(...origins: string[]): Promise<void>;
  /** Presses the toolbar button over this tab: the real popup bubble. */
  pressToolbarButton(tab: Page): Promise<Bubble>;
  /** The popup bubble that something else opens, such as a click on a badge. */
  bubbleFrom(act: () => Promise<unknown>): Promise<Bubble>;
  /** The side panel that something opens. */
  panelFrom(act: () => Promise<unknown>): Promise<Bubble>;
}

/** A folder that is removed when the process ends. */
export function scratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `throughline-${name}-`));
  made.add(folder);
  return folder;
}
const made = new Set<string>();
process.once('exit', () => made.forEach(remove));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

export async function startSession(): Promise<Session> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install chromium, or name one in THROUGHLINE_CHROMIUM');
  const server = await startFixtureServer();
  const running = await launch({
    executablePath,
    extension: EXTENSION,
    profile: scratch('profile'),
    headless: true,
    args: mapHosts(server.port),
    locale: 'en-US',
  });
  const { context, extensionId } = running;
  const trouble = collectTrouble(context, extensionId);
  return {
    ...running,
    server,
    tab: context.pages()[0] ?? (await context.newPage()),
    trouble,
    background: () => backgroundOf(context, extensionId),
    open: (path) => openPage(context, `chrome-extension://${extensionId}/${path}`),
    agreeTo: (...origins) => agreeTo(running, origins),
    bubbleFrom: (act) => bubbleFrom(running, act),
    panelFrom: (act) => bubbleFrom(running, act, '/sidepanel.html'),
    pressToolbarButton: async (tab) => {
      await tab.bringToFront();
      return bubbleFrom(running, () => pressToolbarButton(running, tab.url()));
    },
  };
}

export async function endSession({ context, server, profile }: Session): Promise<void> {
  await context.close();
  server.close();
  remove(profile);
}

async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  // Chromium may hold on to a process of ours that just went: a person would load the page again.
  await page.goto(url, { timeout: 20_000 }).catch(async () => page.goto(url));
  return page;
}

/** A test with a browser of its own, which fails when anything of ours was in trouble. */
export const test = base.extend<{ session: Session }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture is made of.
  session: async ({}, use) => {
    const session = await startSession();
    await use(session);
    const { trouble } = session;
    await endSession(session);
    expect(trouble).toEqual([]);
  },
});

export { expect } from './expect.ts';
