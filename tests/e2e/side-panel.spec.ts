import { expectAccessible } from './harness/axe.ts';
import { expectWords, press } from './harness/bubble.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { killer } from './harness/kill.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';

const GOAL = 'Checkout under 300 ms';
const TITLE = 'Defuddle on Cloudflare Workers';

test('the side panel stays beside the page: it follows tab and address, and links while the worker is dead', async ({
  session,
}) => {
  const { server, tab, context } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, visit } = await turnedOn(session, { [GOAL]: 'number' });
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const popup = await session.pressToolbarButton(tab);
  await expectWords(popup, TITLE);
  const panel = await session.panelFrom(() => press(popup, 'Side panel'));

  await test.step('It shows the ticket, and links it although the worker was killed.', async () => {
    await expectWords(panel, TITLE);
    await (await killer(own)).kill();
    await panel.locator('[role=option]').click();
    await expectWords(panel, 'Linked to');
    await badges.expectTexts(/^100 %/);
  });

  await test.step('Another tab: what cannot be seen there is said, and what to do.', async () => {
    const other = await context.newPage();
    await other.goto('https://tracker.example/');
    await expectWords(panel, 'This page is not visible to Throughline');
    await other.close();
    await tab.bringToFront();
    await expectWords(panel, TITLE);
  });

  await test.step('The address changes without loading: the panel is about the next ticket.', async () => {
    await tab.evaluate((path) => history.pushState({}, '', path.replace(/\d+$/, '5678')), ISSUE_PATH);
    await expectWords(panel, '#5678');
  });
});

test('axe finds nothing in the side panel, by day and by night, and it fits from 280 to 500 px', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { [GOAL]: 'number', 'Fewer support calls': 'tickets' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  // In a tab the panel is about the tab looked at before.
  const panel = await session.open('sidepanel.html');
  await expect(panel.getByText(TITLE)).toBeVisible();
  for (const width of [280, 320, 400, 500]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await expectAccessible(panel, 'side panel', [500, 280]);
  await tab.goto('https://tracker.example/');
  await panel.reload();
  await expect(panel.getByText('This page is not visible to Throughline')).toBeVisible();
  await expectAccessible(panel, 'side panel that sees nothing');
});
