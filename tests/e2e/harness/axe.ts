import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Page as Bubble } from 'puppeteer-core';
import { expect } from './expect.ts';
import type { IsolatedWorld } from './isolated-world.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVERYTHING = { type: 'tag', values: TAGS };
/** What can differ between day and night. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WITHOUT_COLOURS = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
/** What passes is counted, not described; no style sheet of ours lies elsewhere, to be fetched before. */
const LEAN = { resultTypes: ['violations'], preload: false };

const summary = (
  target: string,
  options: object,
) => `axe.run(${target}, ${JSON.stringify({ ...LEAN, ...options })}).then((result) => ({
  passes: result.passes.length,
  violations: result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' > ') + ' ' + failureSummary).join(' | ')),
}))`;

interface Summary {
  readonly passes: number;
  readonly violations: readonly string[];
}

/** Evaluates code past the page's CSP. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * axe finds nothing wrong in one of our pages, by day and by night, and something right.
 * @param widths it is looked at in each, px; as it stands when there are none. Colours, which take axe longest and do
 * not change with the width, are looked at by day in the first and by night in the last.
 */
export async function expectAccessible(
  page: Page | Bubble,
  what: string,
  widths: readonly number[] = [],
): Promise<void> {
  const inside: Evaluates = page;
  const look = async (options: object, when: string) =>
    check((await inside.evaluate(summary('document', options))) as Summary, `${what} ${when}`);
  await inside.evaluate(`${source};0`);
  if (widths.length === 0) await look({ runOnly: EVERYTHING }, 'by day');
  for (const [i, width] of widths.entries()) {
    if ('setViewportSize' in page) await page.setViewportSize({ width, height: 900 });
    await look({ runOnly: EVERYTHING, rules: i === 0 ? {} : WITHOUT_COLOURS }, `by day at ${width} px`);
  }
  await turn(page, 'dark');
  await look({ runOnly: { type: 'rule', values: COLOURS } }, 'by night');
  await turn(page, 'light');
}

async function turn(page: Page | Bubble, colorScheme: 'light' | 'dark'): Promise<void> {
  if ('emulateMedia' in page) await page.emulateMedia({ colorScheme });
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  // Colours that are still on their way are nobody's.
  await (page as Evaluates).evaluate(
    'for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();',
  );
}

/** axe cannot enter a closed root from the page: it runs in our own world, where the roots can be opened. */
export async function expectBadgesAccessible(world: IsolatedWorld): Promise<void> {
  await world.run(`${source};0`);
  const hosts = await world.run<number>(`(() => {
    const hosts = [...document.querySelectorAll('throughline-badge')];
    for (const host of hosts) {
      if (!host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: chrome.dom.openOrClosedShadowRoot(host) });
    }
    return hosts.length;
  })()`);
  expect(hosts).toBeGreaterThan(0);
  check(await world.run<Summary>(summary("{ include: [['throughline-badge']] }", { runOnly: EVERYTHING })), 'badges');
}

function check({ passes, violations }: Summary, what: string): void {
  expect(passes, `axe looked at the ${what}`).toBeGreaterThan(0);
  expect(violations, `axe on the ${what}`).toEqual([]);
}
