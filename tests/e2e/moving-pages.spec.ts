import type { Page } from '@playwright/test';
import { type Badges, badgesOf } from './harness/badges.ts';
import { expectWords, linkByKeyboard } from './harness/bubble.ts';
import { expect } from './harness/expect.ts';
import { darken, issuePage } from './harness/github-pages.ts';
import { test } from './harness/scene.ts';

const ROWS = [
  { number: 56, title: 'Defuddle on Cloudflare Workers' },
  { number: 57, title: 'Keep footnotes' },
  { number: 58, title: 'Tables lose their head', state: 'closed' as const },
];

test('rows of a list carry a badge each, in the row, and a state seen in a row moves the goal', async ({ scene }) => {
  scene.serveList(ROWS);
  const keyResultId = await scene.addKeyResult('All tickets done', 'tickets');
  const badges = await scene.visit();
  await badges.expectTexts('Link', 'Link', 'Link');
  for (const number of [57, 58]) await scene.link(number, keyResultId);
  await badges.expectTexts('Link', /^50 %/, /^50 %/);
  const seen = await badges.read();
  expect(seen.map(({ beside }) => beside)).toEqual([
    expect.stringContaining('Defuddle on Cloudflare'),
    expect.stringContaining('Keep footnotes'),
    expect.stringContaining('Tables lose'),
  ]);
  // The closed row counts without anybody opening its page.
  expect(await badges.hover(1)).toContain('Work: 1 of 2 tickets done (50 %).');
  await expectRowsStillDrag(scene.tab, badges);
});

test('soft navigation: the new ticket gets its own badge, the old one never speaks for it', async ({ scene }) => {
  const { tab } = scene;
  scene.serveIssue();
  const keyResultId = await scene.addKeyResult('Checkout under 300 ms');
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  await scene.link(56, keyResultId);
  await badges.expectTexts(/^100 %/);

  const other = issuePage({ project: scene.project, number: 57, title: 'Keep footnotes' });
  const wrong: string[] = [];
  const turn = async (url: string, html: string) => {
    // As GitHub does: first the address, then the document, in place.
    await tab.evaluate(
      ([to, markup]) => {
        history.pushState(null, '', to);
        document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
      },
      [url, html] as const,
    );
  };
  await turn(scene.url(57), other);
  await expect
    .poll(async () => {
      const texts = (await badges.read()).map(({ text }) => text);
      if (texts.some((text) => text !== 'Link') || texts.length > 1) wrong.push(...texts);
      return texts;
    })
    .toEqual(['Link']);
  expect(wrong).toEqual([]);

  await turn(scene.url(56), issuePage({ project: scene.project }));
  await badges.expectTexts(/^100 %/);
  expect(await tab.locator('throughline-badge').count()).toBe(1);
});

test('a page that draws itself again and again keeps one badge; where it throws that out it floats, however busy the page', async ({
  scene,
}) => {
  const { tab } = scene;
  scene.serveIssue();
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  for (let round = 0; round < 8; round++) {
    await tab.evaluate(() => {
      const header = document.querySelector('[data-testid=issue-header]') ?? document.body;
      header.replaceWith(header.cloneNode(true));
    });
    await tab.evaluate(() => new Promise((next) => setTimeout(next, 60)));
  }
  await badges.expectTexts('Link');
  await expect(tab.locator('throughline-badge')).toHaveCount(1);

  // Ten thousand changes a second, and whatever stands in the page that is not the page's own is thrown out.
  await tab.evaluate(() => {
    const fight = { thrown: 0, lines: document.body.appendChild(document.createElement('div')) };
    fight.lines.append(...Array.from({ length: 170 }, () => 'x'));
    Object.assign(globalThis, { fight });
    const turn = () => {
      for (const host of document.body.querySelectorAll('throughline-badge')) {
        host.remove();
        fight.thrown++;
      }
      for (const line of fight.lines.childNodes) line.textContent = String(performance.now());
      requestAnimationFrame(turn);
    };
    turn();
  });
  await expect.poll(async () => (await badges.read())[0]?.isFloating ?? false).toBe(true);
  const thrown = () => tab.evaluate(() => (globalThis as unknown as { fight: { thrown: number } }).fight.thrown);
  // Itself, and the three times it was put back.
  expect(await thrown()).toBeLessThanOrEqual(4);
  await badges.expectTexts('Link');
});

test('a list that recycles its rows for other tickets never shows a badge on the wrong one', async ({ scene }) => {
  const { tab } = scene;
  scene.serveList(ROWS);
  const keyResultId = await scene.addKeyResult('Checkout under 300 ms');
  const badges = await scene.visit();
  await badges.expectTexts('Link', 'Link', 'Link');
  await scene.link(56, keyResultId);
  await badges.expectTexts(/^100 %/, 'Link', 'Link');
  // The same elements, shifted by one ticket, as a virtual list does while scrolling.
  await tab.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-testid=issue-pr-title-link]')];
    const shown = [55, 56, 57];
    links.forEach((link, at) => {
      link.href = link.href.replace(/\d+$/, String(shown[at]));
      link.textContent = `Recycled ${shown[at]}`;
    });
  });
  await badges.expectTexts('Link', /^100 %/, 'Link');
});

test('back and forward restore the page with one true badge', async ({ scene }) => {
  const { tab } = scene;
  scene.serveList(ROWS);
  scene.serveIssue();
  const keyResultId = await scene.addKeyResult('Checkout under 300 ms');
  await (await scene.visit()).expectTexts('Link', 'Link', 'Link');
  await tab.evaluate(() => Object.assign(globalThis, { wasHere: true }));
  await (await scene.visit(56)).expectTexts('Link');
  await scene.link(56, keyResultId);
  // Really the same page, woken up from the back/forward cache: nothing was loaded again.
  await tab.evaluate(() => history.back());
  await expect.poll(() => tab.evaluate(() => 'wasHere' in globalThis).catch(() => false)).toBe(true);
  // What changed while the page was put away is true on it now.
  await (await badgesOf(tab, scene.session.extensionId)).expectTexts(/^100 %/, 'Link', 'Link');
  await tab.evaluate(() => history.forward());
  await expect.poll(() => tab.url()).toBe(scene.url(56));
  await (await badgesOf(tab, scene.session.extensionId)).expectTexts(/^100 %/);
});

test('where the page has no place for a badge, a small floating one takes its corner, and a click on it opens the popup', async ({
  scene,
}) => {
  scene.serveIssue({ hasNoSpot: true });
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  const [badge] = await badges.read();
  expect(badge?.isFloating).toBe(true);
  const popup = await scene.session.bubbleFrom(() => badges.click());
  await expectWords(popup, 'Defuddle on Cloudflare Workers');
});

test('a click on a badge opens the popup on that very ticket, ready for the keyboard', async ({ scene }) => {
  scene.serveList(ROWS);
  await scene.addKeyResult('This very ticket');
  const badges = await scene.visit();
  await badges.expectTexts('Link', 'Link', 'Link');
  const popup = await scene.session.bubbleFrom(() => badges.click(1));
  await expectWords(popup, 'Keep footnotes');
  await linkByKeyboard(popup, 'very', 'This very ticket');
  await badges.expectTexts('Link', /^100 %/, 'Link');
});

test('a click on the badge of a ticket’s own page opens the popup on it; under a veil of the page’s it is nobody’s', async ({
  scene,
}) => {
  const { tab } = scene;
  scene.serveIssue();
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  await tab.evaluate(() => {
    const veil = document.body.appendChild(document.createElement('div'));
    veil.id = 'veil';
    veil.style.cssText = 'position:fixed;inset:0;z-index:9999;pointer-events:none;background:#ffffff01';
  });
  // The browser tells what it covers after a moment.
  await tab.waitForTimeout(1000);
  const [veiled] = await badges.read();
  await tab.mouse.click(veiled?.x ?? 0, veiled?.y ?? 0);
  await expect.poll(async () => (await badges.read())[0]?.card).toContain('then click again');
  await tab.evaluate(() => document.getElementById('veil')?.remove());
  await tab.mouse.move(0, 0);
  await tab.waitForTimeout(600);
  const popup = await scene.session.bubbleFrom(() => badges.click());
  await expectWords(popup, 'Defuddle on Cloudflare Workers');
});

test('a badge fits its page: dark or light, from right to left, in forced colours; what is printed is without', async ({
  scene,
}) => {
  const { tab } = scene;
  scene.serveIssue();
  const badges = await scene.visit(56);
  await badges.expectTexts('Link');
  expect((await badges.read())[0]?.isDark).toBe(false);
  await tab.evaluate(darken);
  await expect.poll(async () => (await badges.read())[0]?.isDark).toBe(true);

  await tab.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const left = (selector: string) =>
    tab
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().left);
  await expect
    .poll(async () => (await left('throughline-badge')) < (await left('[data-component=PH_Actions] > *')))
    .toBe(true);

  await tab.emulateMedia({ forcedColors: 'active' });
  const [mark, ink] = await badges.world.run<string[]>(`(() => {
    const host = document.querySelector('throughline-badge'), mark = chrome.dom.openOrClosedShadowRoot(host).querySelector('i');
    const ink = document.body.appendChild(document.createElement('p'));
    ink.style.backgroundColor = 'CanvasText';
    return [mark, ink].map((one) => getComputedStyle(one).backgroundColor);
  })()`);
  expect(mark).toBe(ink);

  await tab.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(tab.locator('throughline-badge')).toBeHidden();
});

/** The page's own dragging of rows: begun on a row it works as ever, begun on our badge it never begins. */
async function expectRowsStillDrag(tab: Page, badges: Badges): Promise<void> {
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const row of document.querySelectorAll('li')) {
      row.draggable = true;
      row.addEventListener('dragover', (event) => event.preventDefault());
      for (const type of ['dragstart', 'drop']) row.addEventListener(type, () => heard.push(type));
    }
  });
  const heard = () => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await tab.locator('li h3').first().dragTo(tab.locator('li').last());
  expect(await heard()).toEqual(['dragstart', 'drop']);

  const badge = (await badges.read())[1];
  await tab.mouse.move(badge?.x ?? 0, badge?.y ?? 0);
  await tab.mouse.down();
  await tab.mouse.move(40, 400, { steps: 5 });
  await tab.mouse.up();
  expect(await heard()).toEqual(['dragstart', 'drop']);
}
