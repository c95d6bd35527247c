import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from './expect.ts';
import type { IsolatedWorld } from './isolated-world.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);

const summary = (
  target: string,
) => `axe.run(${target}, { runOnly: { type: 'tag', values: ${TAGS} } }).then((result) => ({
  passes: result.passes.length,
  violations: result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' > ') + ' ' + failureSummary).join(' | ')),
}))`;

interface Summary {
  readonly passes: number;
  readonly violations: readonly string[];
}

/** Anything that evaluates code, past the page's CSP: a Playwright page, or the bubble of puppeteer. */
interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

/** axe finds nothing wrong in one of our pages, and something right. */
export async function expectAccessible(page: Evaluates, what: string): Promise<void> {
  await page.evaluate(`${source};0`);
  check((await page.evaluate(summary('document'))) as Summary, what);
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
  check(await world.run<Summary>(summary("{ include: [['throughline-badge']] }")), 'badges');
}

function check({ passes, violations }: Summary, what: string): void {
  expect(passes, `axe looked at the ${what}`).toBeGreaterThan(0);
  expect(violations, `axe on the ${what}`).toEqual([]);
}
