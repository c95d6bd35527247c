import { badgesOf } from './harness/badges.ts';
import { expectWords, linkByKeyboard } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage, listPage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

const PROJECT = 'kepano/defuddle';
const LIST_PATH = `/${PROJECT}/issues`;
const LIST_URL = `https://github.com${LIST_PATH}`;
const GOAL = 'Checkout under 300 ms';
const ROWS = [
  { number: 56, title: 'Defuddle on Cloudflare Workers' },
  { number: 57, title: 'Keep footnotes' },
  { number: 58, title: 'Tables lose their head', state: 'closed' as const },
];

test('rows of a list carry a badge each, in the row, and a state seen in a row moves the goal', async ({ session }) => {
  const { server } = session;
  server.serve('github.com', LIST_PATH, listPage(ROWS));
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'tickets' });
  const badges = await visit(LIST_URL);
  await badges.expectTexts('Link', 'Link', 'Link');
  for (const number of [57, 58]) {
    await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, number), keyResultId: keyResults[GOAL]! });
  }
  await badges.expectTexts('Link', /^50 %/, /^50 %/);
  const seen = await badges.read();
  expect(seen.map(({ beside }) => beside)).toEqual([
    expect.stringContaining('Defuddle on Cloudflare'),
    expect.stringContaining('Keep footnotes'),
    expect.stringContaining('Tables lose'),
  ]);
  // The closed row counts without anybody opening its page.
  expect(await badges.hover(1)).toContain('Work: 1 of 2 tickets done (50 %).');
});

test('soft navigation: the new ticket gets its own badge, the old one never speaks for it', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
  await badges.expectTexts(/^100 %/);

  const other = issuePage({ number: 57, title: 'Keep footnotes' });
  const wrong: string[] = [];
  const turn = async (path: string, html: string) => {
    // As GitHub does: first the address, then the document, in place.
    await tab.evaluate(
      ([to, markup]) => {
        history.pushState(null, '', to);
        document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
      },
      [path, html] as const,
    );
  };
  await turn(`/${PROJECT}/issues/57`, other);
  await expect
    .poll(async () => {
      const texts = (await badges.read()).map(({ text }) => text);
      if (texts.some((text) => text !== 'Link') || texts.length > 1) wrong.push(...texts);
      return texts;
    })
    .toEqual(['Link']);
  expect(wrong).toEqual([]);

  await turn(ISSUE_PATH, issuePage());
  await badges.expectTexts(/^100 %/);
  expect(await tab.locator('throughline-badge').count()).toBe(1);
});

test('a page that draws itself again and again keeps one badge', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
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
});

test('a list that recycles its rows for other tickets never shows a badge on the wrong one', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', LIST_PATH, listPage(ROWS));
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(LIST_URL);
  await badges.expectTexts('Link', 'Link', 'Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
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

test('back and forward restore the page with one true badge', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', LIST_PATH, listPage(ROWS));
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, keyResults, visit } = await turnedOn(session, { [GOAL]: 'number' });
  await (await visit(LIST_URL)).expectTexts('Link', 'Link', 'Link');
  await tab.evaluate(() => Object.assign(globalThis, { wasHere: true }));
  await (await visit(ISSUE_URL)).expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket(PROJECT, 56), keyResultId: keyResults[GOAL]! });
  // Really the same page, woken up from the back/forward cache: nothing was loaded again.
  await tab.evaluate(() => history.back());
  await expect.poll(() => tab.evaluate(() => 'wasHere' in globalThis).catch(() => false)).toBe(true);
  // What changed while the page was put away is true on it now.
  await (await badgesOf(tab, session.extensionId)).expectTexts(/^100 %/, 'Link', 'Link');
  await tab.evaluate(() => history.forward());
  await expect.poll(() => tab.url()).toBe(ISSUE_URL);
  await (await badgesOf(tab, session.extensionId)).expectTexts(/^100 %/);
});

test('where the page has no place for a badge, a small floating one takes its corner, and a click on it opens the popup', async ({
  session,
}) => {
  const { server } = session;
  server.serve('github.com', ISSUE_PATH, issuePage().replaceAll('data-component="PH_Actions"', ''));
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const [badge] = await badges.read();
  expect(badge?.isFloating).toBe(true);
  const popup = await session.bubbleFrom(() => badges.click());
  await expectWords(popup, 'Defuddle on Cloudflare Workers');
});

test('a click on a badge opens the popup on that very ticket, ready for the keyboard', async ({ session }) => {
  const { server } = session;
  server.serve('github.com', LIST_PATH, listPage(ROWS));
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(LIST_URL);
  await badges.expectTexts('Link', 'Link', 'Link');
  const popup = await session.bubbleFrom(() => badges.click(1));
  await expectWords(popup, 'Keep footnotes');
  await linkByKeyboard(popup, 'under', GOAL);
  await badges.expectTexts('Link', /^100 %/, 'Link');
});

test('a click on the badge of a ticket’s own page opens the popup on it', async ({ session }) => {
  const { server } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const popup = await session.bubbleFrom(() => badges.click());
  await expectWords(popup, 'Defuddle on Cloudflare Workers');
});

test('a dark page gets a dark badge, a light one a light badge', async ({ session }) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  expect((await badges.read())[0]?.isDark).toBe(false);
  await tab.evaluate(() => {
    document.documentElement.style.background = '#0d1117';
    document.body.style.background = '#0d1117';
    document.documentElement.dataset.colorMode = 'dark';
    document.body.append(document.createElement('p'));
  });
  await expect.poll(async () => (await badges.read())[0]?.isDark).toBe(true);
});
