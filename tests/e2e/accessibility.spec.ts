import type { Page } from '@playwright/test';
import { expectAccessible, expectBadgesAccessible } from './harness/axe.ts';
import { expectWords, focused, linkByKeyboard } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { darken, ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { test as inSample } from './harness/sample.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

/** Goes to a route and waits until nothing is on its way. */
async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), route);
  await page.locator('h1').first().waitFor();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

const GOAL = 'Checkout under 300 ms';
/** The narrowest and the widest, px. */
const EXTREMES = [1440, 320];

test('axe finds nothing in the popup, empty and full, nor in badge and card', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await tab.goto(ISSUE_URL);
  const first = await session.pressToolbarButton(tab);
  await expectWords(first, 'Use Throughline on github.com');
  await expectAccessible(first, 'first popup');
  const { own, keyResults, visit } = await turnedOn(session, {
    [GOAL]: 'number',
    'Fewer support calls': 'tickets',
  });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  await expectBadgesAccessible(badges.world);
  for (const keyResultId of Object.values(keyResults)) {
    await command(own, 'linkTicket', { ticketId: githubTicket('kepano/defuddle', 56), keyResultId });
  }
  await badges.expectTexts(/\+1$/);
  await badges.hover();
  await expectBadgesAccessible(badges.world);
  await tab.evaluate(darken);
  await expect.poll(async () => (await badges.read())[0]?.isDark).toBe(true);
  await badges.hover();
  await expectBadgesAccessible(badges.world);
  const popup = await session.pressToolbarButton(tab);
  await expect.poll(() => focused(popup)).toBe('Link this ticket to a key result');
  await popup.keyboard.type('checkout');
  await expectWords(popup, 'already linked');
  await expectAccessible(popup, 'popup');
});

test('axe finds nothing in any screen of the dashboard', async ({ session }) => {
  test.setTimeout(180_000);
  const { server } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const dashboard = await session.open('dashboard.html');
  await expect(dashboard.getByLabel('Your name')).toBeVisible();
  await expectAccessible(dashboard, 'first run');
  const { own, keyResults, objectiveId, cycleId, visit } = await turnedOn(session, {
    [GOAL]: 'number',
    'Fewer support calls': 'tickets',
  });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  const keyResultId = keyResults[GOAL]!;
  await command(own, 'linkTicket', { ticketId: githubTicket('kepano/defuddle', 56), keyResultId });
  await command(own, 'checkIn', { keyResultId, value: 700, confidence: 6, note: 'Halfway' });
  const routes = [
    '/',
    '/map',
    '/cracks',
    '/settings',
    '/round',
    '/cycles',
    `/cycles/${cycleId}`,
    '/cycles/new',
    '/objectives/new',
    `/objectives/${objectiveId}`,
    `/key-results/${keyResultId}`,
    '/people',
    '/trackers',
    '/history',
    '/data',
    '/safety',
  ];
  for (const route of routes) {
    await dashboard.goto(dashboard.url().replace(/#.*|$/, `#${route}`));
    await expect(dashboard.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(dashboard, route, EXTREMES);
  }
});

inSample(
  'screens that open from others, dialogs and the gallery hold from 320 px, by day and by night',
  async ({ session }) => {
    test.setTimeout(180_000);
    const page = await session.open('dashboard.html?sample');
    await page.locator('h1').first().waitFor();
    const linkTo = async (from: string, pattern: RegExp) => {
      await goTo(page, from);
      const hrefs = () =>
        page.locator('a[href^="#/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      await expect.poll(async () => (await hrefs()).some((href) => pattern.test(href))).toBe(true);
      return (await hrefs()).find((href) => pattern.test(href)) ?? '';
    };
    // 720 px are what 200 % leave of a usual window.
    const holds = async (what: string) => {
      for (const width of [1440, 720, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${what} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      }
      await expectAccessible(page, what, EXTREMES);
    };
    const cycle = await linkTo('#/cycles', /^#\/cycles\/[^/]{36}$/);
    const routes = [
      '#/gallery',
      '#/round',
      `${cycle}/review`,
      '#/recognition',
      await linkTo('#/recognition', /^#\/recognition\/.{36}$/),
      await linkTo('#/people', /^#\/people\/.{36}$/),
      await linkTo('#/', /^#\/key-results\/.{36}$/),
    ];
    for (const route of routes) {
      await goTo(page, route);
      await holds(route);
    }
    for (const [key, what] of [
      ['Control+k', 'the search'],
      ['?', 'the keyboard map'],
    ] as const) {
      await goTo(page, '#/');
      await page.keyboard.press(key);
      await page.locator('dialog').waitFor();
      await holds(what);
      await page.keyboard.press('Escape');
    }
  },
);

inSample('a finger meets every target, and pictures are read by arrow keys', async ({ session }) => {
  const page = await session.open('dashboard.html?sample');
  await page.locator('h1').first().waitFor();
  await goTo(page, '#/gallery');
  const days = page.getByRole('slider', { name: 'Outcome over time, day by day' }).first();
  await days.focus();
  const last = await days.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(days).not.toHaveAttribute('aria-valuetext', last ?? '');
  await expect(page.getByText((await days.getAttribute('aria-valuetext')) ?? '')).toBeVisible();
  // No finger reaches a browser without a screen: what holds for one holds for everybody here.
  const found = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const coarse = rules.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('coarse'));
    for (const rule of coarse as CSSMediaRule[]) rule.media.mediaText = 'all';
    return coarse.length;
  });
  expect(found).toBeGreaterThan(0);
  await page.setViewportSize({ width: 360, height: 800 });
  for (const route of ['#/', '#/gallery', '#/round']) {
    await goTo(page, route);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, summary, nav a')]
        .filter((one) => one.checkVisibility() && !one.classList.contains('sr-only'))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    );
    expect(small, `small targets on ${route}`).toEqual([]);
  }
});

test('the popup by keyboard alone: link, undo with Backspace, link again, check in', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const popup = await session.pressToolbarButton(tab);
  await linkByKeyboard(popup, 'ada', GOAL); // by its owner's name
  await badges.expectTexts(/^100 %/);
  await popup.keyboard.press('Backspace');
  await expectWords(popup, 'Unlinked from');
  await badges.expectTexts('Link');
  await linkByKeyboard(popup, 'instant', GOAL); // by its objective
  await badges.expectTexts(/^100 %/);
  const tabTo = async (name: string | RegExp) => {
    for (let steps = 0; steps < 30; steps++) {
      await popup.keyboard.press('Tab');
      if ((await focused(popup)).trim().match(name)) return;
    }
    throw new Error(`Tab never reaches ${name}`);
  };
  await tabTo(/^Check in/);
  await popup.keyboard.press('Enter');
  await expectWords(popup, 'Value today');
  await popup.keyboard.type('600');
  await tabTo(/^0$/);
  for (let step = 0; step < 8; step++) await popup.keyboard.press('ArrowRight');
  expect(await focused(popup)).toBe('8');
  await tabTo(/^Note/);
  await popup.keyboard.type('Images load later');
  await tabTo(/^Check in$/);
  await popup.keyboard.press('Enter');
  await expectWords(popup, /Outcome 50 %/);
  await expectWords(popup, 'Confidence 8/10');
});
