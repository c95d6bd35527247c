import type { Badges } from './harness/badges.ts';
import { badgesOf } from './harness/badges.ts';
import { expectWords, linkByKeyboard, press } from './harness/bubble.ts';
import { behindSubPath, CLOSED, changeIssue, NEW, type Redmine, signIn, startRedmine } from './harness/redmine.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const GOAL = 'Nobody loses a basket';
const MARKUP = 'Login fails with <script>alert("x")</script> & "quotes"';

let redmine: Redmine;

test.beforeAll(() => {
  test.setTimeout(300_000);
  redmine = startRedmine();
});
test.afterAll(() => redmine?.stop());

/** The place of the badge beside a subject. */
async function rowOf(badges: Badges, subject: string): Promise<number> {
  const at = async () => (await badges.read()).findIndex(({ beside }) => beside.startsWith(subject));
  await expect.poll(at).toBeGreaterThanOrEqual(0);
  return at();
}

test('alice links five issues of a real Redmine, closes one through its own form, and sees the goal move', async ({
  session,
}) => {
  test.setTimeout(120_000);
  const { tab, extensionId } = session;
  const list = `${redmine.url}/projects/okr-demo/issues?set_filter=1&status_id=*&sort=id&per_page=50`;
  await session.agreeTo(new URL(redmine.url).origin);
  const own = await session.open('dashboard.html');
  await startWorkspace(own, { [GOAL]: 'tickets', 'Another goal': 'number' });
  await tab.bringToFront();
  await signIn(tab, redmine.url, 'alice');
  await tab.goto(list);

  await test.step('The popup knows a Redmine by its page, and one click brings a badge to every row.', async () => {
    const popup = await session.pressToolbarButton(tab);
    await expectWords(popup, 'This is Redmine');
    await press(popup, `Use Throughline on ${redmine.url.replace('http://', '')}`);
    await expect(tab.locator('tr.issue throughline-badge')).toHaveCount(await tab.locator('tr.issue').count());
  });

  const badges = await badgesOf(tab, extensionId);
  await test.step('Three issues are linked from the list, by a click on their badge and two keystrokes.', async () => {
    for (const subject of ['Cache the price table', 'Measure p95 on the checkout page', 'Retry failed webhooks']) {
      const at = await rowOf(badges, subject);
      const popup = await session.bubbleFrom(() => badges.click(at));
      await expectWords(popup, subject);
      await linkByKeyboard(popup, 'basket', GOAL);
      await expect.poll(async () => (await badges.read())[at]?.text).toMatch(/%/);
      await popup.close();
    }
  });

  await test.step('Two from their own pages; markup in a subject is text.', async () => {
    for (const [id, title] of [
      ['7', 'Crash when the basket is empty'],
      ['5', MARKUP],
    ] as const) {
      await tab.goto(`${redmine.url}/issues/${id}`);
      const popup = await session.pressToolbarButton(tab);
      await expectWords(popup, title);
      await linkByKeyboard(popup, 'basket', GOAL);
      await popup.close();
    }
    await badges.expectTexts(/^20 % · Nobody loses a basket/);
  });

  await test.step('The goal: five tickets, of which the list already showed one closed.', async () => {
    const popup = await session.pressToolbarButton(tab);
    await expectWords(popup, /Work 20 %/);
    await popup.close();
  });

  await test.step('She closes the bug through Redmine’s own form; badge, popup and dashboard know.', async () => {
    await tab.locator('#content > .contextual a.icon-edit').first().click();
    await tab.locator('#issue_status_id').selectOption('5');
    await tab.locator('#issue-form input[type=submit][name=commit]').click();
    await expect(tab.locator('.issue.details .status .value')).toHaveText('Closed');
    await badges.expectTexts(/^20 % · Nobody loses a basket/);
    expect(await badges.hover()).toContain('Work: 2 of 5 tickets done (40 %).');
    const popup = await session.pressToolbarButton(tab);
    await expectWords(popup, /Done \(Closed\)/);
    await expectWords(popup, /Work 40 %/);
    await own.getByRole('link', { name: GOAL }).click();
    await expect(own.getByRole('button', { name: /^Unlink/ })).toHaveCount(5);
    await expect(own.getByRole('row', { name: MARKUP })).toContainText('Closed');
  });
});

test('carol, whose Redmine speaks German, gets the same', async ({ session }) => {
  const { tab, extensionId } = session;
  await session.agreeTo(new URL(redmine.url).origin);
  const own = await session.open('dashboard.html');
  await startWorkspace(own, { [GOAL]: 'tickets' });
  await tab.bringToFront();
  await signIn(tab, redmine.url, 'carol');
  await tab.goto(`${redmine.url}/issues/11`);
  await expect(tab.locator('#loggedas')).toContainText('Angemeldet als');
  const popup = await session.pressToolbarButton(tab);
  await press(popup, `Use Throughline on ${redmine.url.replace('http://', '')}`);
  await expectWords(popup, 'Ship the onboarding survey');
  await expectWords(popup, 'Done');
  await linkByKeyboard(popup, 'basket', GOAL);
  const badges = await badgesOf(tab, extensionId);
  await badges.expectTexts(/^100 % · Nobody loses a basket/);
  await expectWords(popup, /Work 100 %/);
  await popup.close();
  await tab.goto('about:blank');

  await test.step('A rule links the thirty issues of the project; closed and opened elsewhere, they move the goal without any page open.', async () => {
    const goal = own.locator('main');
    await own.getByRole('link', { name: GOAL }).last().click();
    await own.getByRole('button', { name: 'New rule' }).click();
    await own.getByLabel('Tickets with').selectOption({ label: 'a project' });
    await own.getByLabel('Project', { exact: true }).fill('okr-demo');
    await expect(own.getByRole('region', { name: 'What it would do' })).toContainText('Links 29, 1 linked already');
    await own.getByRole('button', { name: 'Save rule' }).click();
    const finished = async () => Number(/Work: (\d+) of \d+ tickets done/.exec(await goal.innerText())?.[1]);
    await expect.poll(finished).toBeGreaterThan(1);
    const before = await finished();
    for (const [status, after] of [
      [CLOSED, before + 1],
      [NEW, before],
    ] as const) {
      await changeIssue(redmine, 8, { status_id: status });
      await own.evaluate(() => void (location.hash = '/trackers'));
      await own.getByRole('button', { name: /^Refresh now: Redmine/ }).click();
      await expect(goal).toContainText('Answered now');
      await own.goBack();
      await expect.poll(finished).toBe(after);
    }
  });
});

test('a Redmine below a sub-path is known by that address, and its issues are its own', async ({ session }) => {
  const { tab, extensionId } = session;
  const below = await behindSubPath(redmine.url);
  try {
    await session.agreeTo(new URL(below.url).origin);
    const own = await session.open('dashboard.html');
    await startWorkspace(own, { [GOAL]: 'tickets' });
    await tab.bringToFront();
    await signIn(tab, below.url, 'alice');
    await tab.goto(`${below.url}/issues/7`);
    const popup = await session.pressToolbarButton(tab);
    await press(popup, `Use Throughline on ${below.url.replace('http://', '')}`);
    await expectWords(popup, 'Crash when the basket is empty');
    await linkByKeyboard(popup, 'basket', GOAL);
    await (await badgesOf(tab, extensionId)).expectTexts(/^100 %/, 'Link'); // the second: a related issue
    await own.goto(own.url().replace(/#.*|$/, '#/trackers'));
    await expect(own.getByRole('link', { name: below.url })).toBeVisible();
    // Beside it, outside of the sub-path, nothing of ours happens.
    await tab.goto(`${new URL(below.url).origin}/issues/7`);
    await expect(tab.locator('#content')).toBeVisible();
    await expect(tab.locator('throughline-badge')).toHaveCount(0);
  } finally {
    below.stop();
  }
});
