import type { PersonId } from '../../lib/domain/ids';
import { expectAccessible } from './harness/axe.ts';
import { expectWords, press } from './harness/bubble.ts';
import { command, type Evaluates } from './harness/commands.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, type Session, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const KEY_RESULT = '95 % of checkouts under 300 ms';
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The number on the toolbar button. */
const expectCount = (session: Session, count: string) =>
  expect.poll(async () => (await session.background()).evaluate(() => chrome.action.getBadgeText({}))).toBe(count);

/** Another person sits down at this browser. */
async function sits(page: Evaluates, id: PersonId, before: PersonId): Promise<void> {
  await command(page, 'savePerson', { id: before, isMe: false });
  await command(page, 'savePerson', { id, isMe: true });
}

test('what is said is read and acknowledged; at the end it is graded, carried over, and started again', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  await tab.goto(ISSUE_URL);
  const dashboard = await session.open('dashboard.html');
  const { personId: ada, cycleId, objectiveId } = await startWorkspace(dashboard, { [KEY_RESULT]: 'number' });
  const { id: ben } = await command(dashboard, 'savePerson', { name: 'Ben Okri' });
  const openPopup = async () => {
    const popup = await session.pressToolbarButton(tab);
    // What it says of the page comes last, above what is owed: a click is not to meet what has just moved.
    await expectWords(popup, 'Use Throughline on github.com');
    return popup;
  };

  await test.step('The owner names a reviewer and checks in; it waits for the reviewer’s word.', async () => {
    await dashboard.evaluate((id) => location.assign(`#/objectives/${id}`), objectiveId);
    await dashboard.getByRole('button', { name: 'Edit', exact: true }).click();
    await dashboard.getByLabel('Reviewer').selectOption('Ben Okri');
    await dashboard.getByRole('button', { name: 'Save' }).click();
    await expect(dashboard.getByText('Objective saved.')).toBeVisible();
    await dashboard.getByRole('link', { name: KEY_RESULT }).click();
    await dashboard.getByRole('button', { name: 'Check in' }).click();
    await dashboard.getByLabel('Value today').fill('600');
    await dashboard.getByRole('radio', { name: '4' }).check({ force: true });
    await dashboard.getByLabel('Note').fill('The payment page waits for the bank.');
    await dashboard.getByRole('button', { name: 'Check in' }).click();
    await expect(dashboard.getByText('Not read yet by Ben Okri')).toBeVisible();
    await expectCount(session, '');
  });

  await test.step('The reviewer reads it in the popup; one press, and it is gone from list and toolbar.', async () => {
    await sits(dashboard, ben, ada);
    await expectCount(session, '1');
    const popup = await openPopup();
    await expectWords(popup, /Ada Byron checked in .*: 600 ms, confidence 4\/10/);
    await expectWords(popup, 'The payment page waits for the bank.');
    await press(popup, `Acknowledge ${KEY_RESULT}`);
    await expectWords(popup, 'Nothing owed today.');
    await expectCount(session, '');
  });

  await test.step('The owner sees who read it, and when.', async () => {
    await sits(dashboard, ada, ben);
    await expect(dashboard.getByText(/Acknowledged by Ben Okri/)).toBeVisible();
  });

  await test.step('The cycle is over: it is graded in the popup by naming the cause of the miss, and one press.', async () => {
    await command(dashboard, 'saveCycle', { id: cycleId, endsOn: day(-2) });
    await dashboard.evaluate(() => location.assign('#/cycles'));
    await dashboard.getByRole('link', { name: 'New cycle' }).click();
    await dashboard.getByLabel('Name').fill('Next quarter');
    await dashboard.getByLabel('Starts').fill(day(-1));
    await dashboard.getByLabel('Ends').fill(day(90));
    await dashboard.getByRole('button', { name: 'Create cycle' }).click();
    await expect(dashboard.getByRole('heading', { level: 1 })).toHaveText('Next quarter');
    await expectCount(session, '1');
    const popup = await openPopup();
    await expectWords(popup, 'Its cycle is over');
    await popup.locator('select').fill('started_late');
    await expectWords(popup, 'The key results come to 0.5 (50 %).');
    await popup.locator('form textarea').fill('Talk to the bank first.');
    await expectAccessible(popup, 'closing an objective');
    await press(popup, 'Close objective');
    await expectWords(popup, 'Nothing owed today.');
    await expectCount(session, '');
  });

  await test.step('What is left goes into the next cycle as a draft, which is owed until it is started.', async () => {
    await dashboard.evaluate((id) => location.assign(`#/objectives/${id}`), objectiveId);
    await expect(dashboard.getByText(/of 1 expected · Partly achieved/)).toBeVisible();
    await dashboard.getByRole('button', { name: 'Carry over…' }).click();
    await expect(dashboard.getByText('600 → 300 ms')).toBeVisible();
    await expectAccessible(dashboard, 'carrying over');
    await dashboard.getByRole('button', { name: 'Carry over', exact: true }).click();
    await expect(dashboard.getByText('Carried over from', { exact: true })).toBeVisible();
    await expectCount(session, '1');
    const popup = await openPopup();
    await press(popup, 'Start Checkout feels instant');
    await expectCount(session, '');
  });
});
