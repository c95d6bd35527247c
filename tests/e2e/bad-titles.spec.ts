import { MAX_TITLE } from '../../lib/domain/text.ts';
import { expectWords } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

/** As long as a title may be, with a word that no line holds, markup, marks that pile up, and a direction left open. */
const LONGEST = `${'W'.repeat(300)} <b>تحسين</b> \u202E Z${'\u0334\u0322'.repeat(20)} 👩‍👩‍👧‍👦 `
  .padEnd(MAX_TITLE, 'words and words ')
  .trimEnd();

test('no screen is broken by the longest titles, a cycle without dates, an owner who is gone and a tracker that is off', async ({
  session,
}) => {
  test.setTimeout(120_000);
  session.server.serve('github.com', ISSUE_PATH, issuePage({ title: 'W'.repeat(MAX_TITLE) }));
  const { own, visit, personId, cycleId, objectiveId, keyResults } = await turnedOn(session, { [LONGEST]: 'number' });
  const keyResultId = keyResults[LONGEST]!;
  await (await visit(ISSUE_URL)).expectTexts('Link');
  await command(own, 'linkTicket', { ticketId: githubTicket('kepano/defuddle', 56), keyResultId });
  await command(own, 'saveObjective', { id: objectiveId, title: LONGEST, why: 'W'.repeat(4000), level: 'company' });
  const { id: goneId } = await command(own, 'savePerson', { name: 'W'.repeat(150) });
  await command(own, 'saveKeyResult', { id: keyResultId, ownerId: goneId, reason: 'W'.repeat(300) });
  await command(own, 'checkIn', { keyResultId, value: 700, confidence: 5, note: 'W'.repeat(1000) });
  // The browser makes the popup as wide as its words would like to be, and adds room for its scrollbars.
  const popup = await session.pressToolbarButton(session.tab);
  await expectWords(popup, 'Unlink');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(430);
  const dashboard = await session.open('dashboard.html#/');
  const screens = ['/', '/map', '/cracks', '/cycles', `/cycles/${cycleId}`, `/cycles/${cycleId}/review`, '/people'];
  screens.push(`/people/${personId}`, '/recognition', '/history', '/round', '/trackers');
  screens.push(`/objectives/${objectiveId}`, `/key-results/${keyResultId}`);
  const look = async (state: string) => {
    for (const screen of screens) {
      await dashboard.evaluate((to) => (location.hash = to), screen);
      await dashboard.locator('h1').first().waitFor();
      await dashboard.waitForTimeout(200);
      for (const width of [360, 1440]) {
        await dashboard.setViewportSize({ width, height: 900 });
        expect
          .soft(await dashboard.evaluate(() => document.documentElement.scrollWidth), `${screen} ${state}`)
          .toBe(width);
        const text = await dashboard.locator('body').innerText();
        expect.soft(text, `${screen} ${state}`).not.toMatch(/NaN|undefined|\[object|Invalid Date/);
      }
    }
  };
  await look('long');
  await command(own, 'saveCycle', { id: cycleId, startsOn: null, endsOn: null });
  await command(own, 'turnTrackerOff', { baseUrl: 'https://github.com' });
  await dashboard.evaluate(() => (location.hash = '/people'));
  await dashboard.getByRole('button', { name: /^Delete W/ }).click();
  await expect(dashboard.getByRole('button', { name: /^Delete W/ })).toHaveCount(0);
  await look('gone');
});
