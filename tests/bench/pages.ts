/** What badges cost a tracker's pages, beside a script that does nothing and the shortest one that puts a badge in every row. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launch } from '../../scripts/demo/chromium.ts';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { listPage } from '../e2e/harness/github-pages.ts';
import { buildWith } from './build.ts';
import type { InPage, Script } from './in-page.ts';
import { tasksOf } from './tasks.ts';

const ROWS = 1000;
const CARDS = 2000;
const STORM = 5000;
/** Ours puts these at once, and the others when a person comes near. */
const NEAR = 100;
const TIMES = 3;
/** The limits of CONTRIBUTING, "Speed". */
const LIMITS = { longest: 50, total: 1.5, first: 1.3, storm: 2, core: 5 };
const RAGE = { changes: 10_000, ms: 10_000 };
const MEGABYTES = 50;

const card = (n: number): string =>
  `<div data-board-card-id="${n}" role="button"><div id="board-card-header-title-${n}"><span>widgets #${n}</span></div>` +
  `<a href="https://github.com/acme/widgets/issues/${n}"><h3 id="board-card-title-${n}">Ticket ${n}</h3></a></div>`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
const SCENES = [
  {
    name: `a list of ${ROWS} rows`,
    url: 'https://github.com/acme/widgets/issues',
    html: listPage(
      numbers(ROWS).map((number) => ({ number, title: `Ticket ${number}` })),
      'acme/widgets',
    ),
    count: ROWS,
  },
  {
    name: `a board of ${CARDS} cards`,
    url: 'https://github.com/orgs/acme/projects/5',
    html: `<!doctype html><title>Shop</title><div data-board-column="Todo">${numbers(CARDS).map(card).join('')}</div>`,
    count: CARDS,
  },
];
type Scene = (typeof SCENES)[number];

interface Cost {
  readonly longest: number;
  readonly sum: number;
  readonly first: number;
  readonly storm: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const call = <K extends keyof InPage>(page: Page, name: K, ...input: Parameters<InPage[K]>) =>
  page.evaluate(
    ([called, args]) =>
      (globalThis as unknown as { inPage: Record<string, (...all: unknown[]) => unknown> }).inPage[called]?.(...args),
    [name as string, input as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<InPage[K]>>>;

export async function benchPages(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) return console.log('\nNo Chromium found: pages were not measured.');
  const { extension, profile } = await buildWith([
    { name: 'in-page', file: 'in-page-script.ts', type: 'unlisted-script' },
  ]);
  const code = readFileSync(resolve(extension, 'in-page.js'), 'utf8');
  const { context } = await launch({ executablePath, extension, profile, headless: true });
  try {
    console.log('\nBadges in pages: time of the processor beyond that of a script that only watches');
    for (const scene of SCENES) await tell(context, scene, code);
    for (const megabytes of [0, MEGABYTES]) await tellRage(context, megabytes, code);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function tell(context: BrowserContext, scene: Scene, code: string): Promise<void> {
  const costs: Record<Script, Cost[]> = { nothing: [], byHand: [], ours: [] };
  // In turns: what disturbs the machine disturbs all.
  for (let n = 0; n < TIMES; n++)
    for (const script of ['nothing', 'byHand', 'ours'] as const)
      costs[script].push(await costOf(context, scene, script, code));
  const of = (script: Script, what: keyof Cost) => median(costs[script].map((cost) => cost[what]));
  const beyond = (script: Script) => of(script, 'sum') - of('nothing', 'sum');
  const say = (what: string, value: number, limit: number, unit: string) =>
    console.log(`  ${scene.name}: ${what} ${value.toFixed(2)}${unit}${value > limit ? `  over ${limit}${unit}` : ''}`);
  say('longest task', of('ours', 'longest'), LIMITS.longest, ' ms');
  say('all of it,', beyond('ours') / beyond('byHand'), LIMITS.total, ' × by hand');
  say('first badge after', of('ours', 'first') / of('byHand', 'first'), LIMITS.first, ' × by hand');
  say(`${STORM} new elements,`, of('ours', 'storm') / of('nothing', 'storm'), LIMITS.storm, ' × only watched');
}

/** A page that never rests, and one that is as large besides: how much of a core we take beyond watching. */
async function tellRage(context: BrowserContext, megabytes: number, code: string): Promise<void> {
  const { url, html } = SCENES[0] as Scene;
  const shareOf = async (script: Script) => {
    const page = await context.newPage();
    try {
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(url);
      await page.evaluate(code);
      await call(page, 'swell', megabytes);
      await page.waitForTimeout(1000);
      const from = performance.now();
      const { longest, sum } = await tasksOf(context, async () => {
        void call(page, 'start', script);
        await call(page, 'rage', RAGE.changes, RAGE.ms);
      });
      return { longest, sum, ms: performance.now() - from };
    } finally {
      await page.close();
    }
  };
  const [watched, ours] = [await shareOf('nothing'), await shareOf('ours')];
  const core = ((ours.sum - watched.sum) / ours.ms) * 100;
  console.log(
    `  ${RAGE.changes} changes a second${megabytes > 0 ? ` in a page of ${megabytes} MB` : ''}: ${core.toFixed(1)} % of a core over ${RAGE.ms / 1000} s${core > LIMITS.core ? `  over ${LIMITS.core} %` : ''}, longest task ${ours.longest.toFixed(0)} ms, only watched ${watched.longest.toFixed(0)} ms`,
  );
}

async function costOf(
  context: BrowserContext,
  { url, html, count }: Scene,
  script: Script,
  code: string,
): Promise<Cost> {
  const page = await context.newPage();
  try {
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(url);
    await page.evaluate(code);
    await page.waitForTimeout(300);
    let first = 0;
    const { longest, sum } = await tasksOf(context, async () => {
      first = await call(page, 'start', script);
      const due = { nothing: 0, byHand: count, ours: NEAR }[script];
      while ((await call(page, 'badges')) < due) await page.waitForTimeout(50);
      await page.waitForTimeout(500);
    });
    const storm = await tasksOf(context, async () => {
      await call(page, 'storm', STORM);
      await page.waitForTimeout(500);
    });
    return { longest, sum, first, storm: storm.sum };
  } finally {
    await page.close();
  }
}
