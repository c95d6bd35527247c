import { expectAccessible, expectBadgesAccessible } from './harness/axe.ts';
import { expectWords, focused, linkByKeyboard } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { darken, ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

const GOAL = 'Checkout under 300 ms';

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
    await expectAccessible(dashboard, route);
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
