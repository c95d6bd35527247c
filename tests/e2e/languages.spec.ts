import type { Page } from '@playwright/test';
import { test as inSample } from './harness/sample.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const ROUTES = [
  '/',
  '/map',
  '/round',
  '/cracks',
  '/cycles',
  '/cycles/new',
  '/objectives/new',
  '/people',
  '/recognition',
  '/history',
  '/settings',
  '/gallery',
];

/** Names that no language translates. */
const NAMES =
  /^(https|Throughline|English|Deutsch|Viva|Linear|Lattice|Quantive|Google|Weekdone|Oboard|UpRaise|BurningOKR|GitHub|Redmine|GitLab|Azure DevOps|Shortcut|Trello|Asana|ClickUp|Plane|Notion)\b/;
/** What `Intl` writes, and the unit of the sample’s own numbers. */
const INTL =
  /\b(ms|kB|MB|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in|ago|now|today|yesterday|tomorrow|(last|next|this) (week|month|year)|(day|week|month|hour|minute|second|year)s?)\b/g;

async function speak(page: Page, language: string | null): Promise<void> {
  await page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  await page.reload();
  await page.locator('h1, h2').first().waitFor();
}

/** Nothing on this screen is hard-coded, and nothing is cut off at either width. */
async function expectSpoken(page: Page, where: string): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(200);
  const left = (await bare(page)).filter((text) => !NAMES.test(text) && /[a-z]{2}/i.test(text.replace(INTL, '')));
  expect.soft(left, `hard-coded on ${where}`).toEqual([]);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await cutOff(page), `cut off on ${where} at ${width}`).toEqual([]);
  }
}

/** Every text, label and hint on the page that is neither in brackets nor somebody's own words. */
const bare = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = 'bdi, [dir=auto], code, p[lang], ul[lang], textarea, option, [role=tree] *';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(own)) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest('bdi, [role=tree]')) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(found.filter((text) => !text.includes('[') && !text.includes(']')))];
  });

/** Elements that hide what they hold, or make the page scroll sideways. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`page is ${document.documentElement.scrollWidth} wide`] : [];
    const hidden = [...document.querySelectorAll<HTMLElement>('button, a, label, summary, h1, h2, h3')].filter(
      (one) =>
        one.scrollWidth > one.clientWidth + 1 &&
        getComputedStyle(one).overflowX === 'hidden' &&
        !one.querySelector('bdi') &&
        !one.classList.contains('sr-only'),
    );
    return [...wide, ...hidden.map((one) => one.innerText.slice(0, 80))];
  });

inSample(
  'no screen of the dashboard has text that is not translated, nor cuts one off that is longer',
  async ({ session }) => {
    test.setTimeout(90_000);
    const page = await session.open('dashboard.html?sample#/');
    await page.locator('h1').first().waitFor();
    const go = (to: string) => page.evaluate((hash) => (location.hash = hash), to);
    /** The first page of this kind that a screen links to. */
    const record = async (from: string, kind: string) => {
      await go(from);
      return ((await page.locator(`a[href^="#/${kind}/"]`).first().getAttribute('href')) ?? '').slice(1);
    };
    const cycle = await record('/cycles', 'cycles');
    const records = [
      await record('/', 'objectives'),
      await record('/', 'key-results'),
      await record('/people', 'people'),
      await record('/recognition', 'recognition'),
      cycle,
      `${cycle}/review`,
    ];
    await speak(page, 'en-XA');
    for (const route of [...ROUTES, ...records]) {
      await go(route);
      await expectSpoken(page, route);
    }
  },
);

test('nor has the popup, the first start, or what is about the browser’s own storage', async ({ session }) => {
  test.setTimeout(90_000);
  const page = await session.open('dashboard.html');
  await speak(page, 'en-XA');
  await expectSpoken(page, 'the start');
  await page.goto(page.url().replace(/dashboard.*/, 'popup.html'));
  await expectSpoken(page, 'an empty popup');
  await startWorkspace(page, { 'Checkout under 300 ms': 'number' });
  for (const path of [
    'popup.html',
    'sidepanel.html',
    'dashboard.html#/trackers',
    'dashboard.html#/data',
    'dashboard.html#/safety',
  ]) {
    await page.goto(page.url().replace(/[a-z]+\.html.*/, path));
    await expectSpoken(page, path);
  }
});

inSample('from right to left no screen scrolls sideways', async ({ session }) => {
  test.setTimeout(90_000);
  const page = await session.open('dashboard.html?sample#/');
  await page.locator('h1').first().waitFor();
  await speak(page, 'ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const route of ROUTES) {
      await page.evaluate((to) => (location.hash = to), route);
      await page.locator('h1').first().waitFor();
      expect.soft(await cutOff(page), `${route} at ${width}`).toEqual([]);
    }
  }
  // What reads from left to right stands where the page begins all the same.
  const textAlign = page.locator('h1 bdi').evaluate((title) => getComputedStyle(title).textAlign);
  expect(await textAlign).toMatch(/right|match-parent/);
});

inSample('a language is chosen in the settings, at once and for the next start', async ({ session }) => {
  const page = await session.open('dashboard.html?sample#/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.close();
  const again = await session.open('dashboard.html?sample#/');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Meine Ziele');
});
