import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import puppeteer, { type Browser, type Page as Bubble } from 'puppeteer-core';

export interface Launch {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the throw-away profile. */
  readonly profile: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  readonly locale?: string;
  /** Pixels of the screen for each of the page; 1 when it is not given. */
  readonly deviceScaleFactor?: number;
  /** Of the browser's process, such as `TZ`; the one of this process when it is not given. */
  readonly env?: Record<string, string>;
  /** `false`: the extension has none to wait for. */
  readonly hasBackground?: boolean;
}

/** A browser with the extension in it. */
export interface Running {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
}

/** Chromium makes the id of an unpacked extension from its folder's path. */
export const extensionIdOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Starts the browser and waits until the extension's background is there. */
export async function launch({
  executablePath,
  extension,
  profile,
  headless,
  args = [],
  hasBackground = true,
  ...rest
}: Launch): Promise<Running> {
  const extensionId = extensionIdOf(extension);
  writePreferences(profile, extensionId);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    chromiumSandbox: process.getuid?.() !== 0, // root cannot be sandboxed
    viewport: headless ? { width: 1280, height: 800 } : null,
    // As people have it: pages wait in the back/forward cache.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // A second door, through which the real popup bubble can be driven: Playwright does not list it.
      ...(headless ? ['--remote-debugging-port=0'] : []),
      ...args,
    ],
    ...rest,
  });
  if (hasBackground) await backgroundOf(context, extensionId);
  return { context, extensionId, profile };
}

/** The background worker that lives now, waiting for one to start. */
export async function backgroundOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return (
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 })
  );
}

/** Developer mode: without it `runtime.reload()` leaves an unpacked extension switched off. A profile that was used has it. */
export function writePreferences(profile: string, extensionId: string): void {
  const folder = join(profile, 'Default');
  if (existsSync(join(folder, 'Preferences'))) return;
  mkdirSync(folder, { recursive: true });
  const preferences = {
    extensions: { ui: { developer_mode: true }, pinned_extensions: [extensionId] },
    browser: { has_seen_welcome_page: true },
  };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/**
 * Makes these origins ones the person agrees to: the product's own request on a real click is then answered "yes" at
 * once, since nobody could press the browser's own button. Until that click nothing is granted.
 */
export async function agreeTo({ context, extensionId }: Running, origins: readonly string[]): Promise<void> {
  const page = await context.newPage();
  // A file of that page will do: it has the same powers, and nothing to draw.
  await page.goto('chrome://extensions/strings.m.js');
  for (const origin of origins) {
    await page.evaluate(
      ([id, pattern]) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
        };
        return developerPrivate.addHostPermission(id, pattern);
      },
      [extensionId, `${origin}/*`] as const,
    );
  }
  await page.close();
}

/**
 * Presses the toolbar button over the active tab, as a person does: the real popup bubble opens and the tab is open to
 * `activeTab`. Found by trial in Chromium 156: `Extensions.triggerAction` needs no further flag over Playwright's pipe,
 * and wants the id of the target of type `tab`, not that of the page.
 */
export async function pressToolbarButton(running: Running, url: string): Promise<void> {
  const browser = running.context.browser();
  if (!browser) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}, but ${targetInfos.map((target) => target.url).join(', ')}`);
  await session.send('Extensions.triggerAction', { id: running.extensionId, targetId: tab.targetId });
  await session.detach();
}

const doors = new WeakMap<BrowserContext, Promise<Browser>>();

function door({ context, profile }: Running): Promise<Browser> {
  const known = doors.get(context);
  if (known) return known;
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const opened = puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
  doors.set(context, opened);
  context.once('close', () => {
    opened.then((browser) => browser.disconnect()).catch(() => {});
  });
  return opened;
}

/** The popup bubble that `act` opens, or another page of ours that Playwright does not list, ready to be driven. */
export async function bubbleFrom(running: Running, act: () => Promise<unknown>, page = '/popup.html'): Promise<Bubble> {
  const browser = await door(running);
  const before = new Set(browser.targets());
  const [target] = await Promise.all([
    browser.waitForTarget((found) => !before.has(found) && found.url().endsWith(page), { timeout: 15_000 }),
    act(),
  ]);
  return target.asPage();
}
