import { expectWords, linkByKeyboard, press } from './harness/bubble.ts';
import { ADMIN, CLOSED, changeIssue, NEW, type Redmine, signIn, startRedmine } from './harness/redmine.ts';
import { expect, test } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

const GOAL = 'Nobody loses a basket';
const ALICE = 'b'.repeat(40);

let redmine: Redmine;

test.beforeAll(() => {
  test.setTimeout(300_000);
  redmine = startRedmine();
});
test.afterAll(() => redmine?.stop());

const change = (issue: number, fields: object) => changeIssue(redmine, issue, fields);
const setStatus = (issue: number, status_id: number) => change(issue, { status_id });

/** What is said on an issue by us. */
async function notesOn(issue: number): Promise<readonly string[]> {
  const answer = await fetch(`${redmine.url}/issues/${issue}.json?include=journals`, {
    headers: { 'X-Redmine-API-Key': ADMIN },
  });
  const told = (await answer.json()) as { issue: { journals: { notes: string | null }[] } };
  return told.issue.journals.flatMap(({ notes }) => (notes?.includes('Throughline') ? [notes] : []));
}

test('an issue that is closed elsewhere moves the goal without any page open: by session, then by key', async ({
  session,
}) => {
  test.setTimeout(240_000);
  const { tab } = session;
  await setStatus(8, NEW);
  await session.agreeTo(new URL(redmine.url).origin);
  const own = await session.open('dashboard.html');
  await startWorkspace(own, { [GOAL]: 'tickets' });
  await tab.bringToFront();
  await signIn(tab, redmine.url, 'alice');
  await tab.goto(`${redmine.url}/issues/8`);
  const popup = await session.pressToolbarButton(tab);
  await press(popup, `Use Throughline on ${redmine.url.replace('http://', '')}`);
  await linkByKeyboard(popup, 'basket', GOAL);
  await expectWords(popup, /Work 0 %/);
  await popup.close();
  await tab.goto('about:blank');
  const goal = own.locator('main');
  const go = (route: string) => own.evaluate((hash) => void (location.hash = hash), route);

  await test.step('The background asks by alice’s session when its quarter of an hour comes.', async () => {
    await setStatus(8, CLOSED);
    const background = await session.background();
    await background.evaluate(() => chrome.alarms.create('rounds', { when: Date.now() }));
    await own.getByRole('link', { name: GOAL }).click();
    await expect(goal).toContainText('Closed');
    await expect(goal).toContainText('100 %');
  });

  await test.step('She asks for it herself: it was opened again.', async () => {
    await setStatus(8, NEW);
    await go('/trackers');
    await own.getByRole('button', { name: /^Refresh now: Redmine/ }).click();
    await expect(goal).toContainText('Asked with your own session');
    await expect(goal).toContainText('Answered now');
    await own.goBack();
    await expect(goal).toContainText('New');
  });

  await test.step('A rule links what its project has, follows what is named anew, heeds an exception, and takes its links along.', async () => {
    await own.getByRole('button', { name: 'New rule' }).click();
    await own.getByLabel('Tickets with').selectOption({ label: 'words in the title' });
    await own.getByLabel('Words;').fill('Bulk*issue');
    await expect(own.getByRole('region', { name: 'What it would do' })).toContainText(/Links \d+, 0 linked already/);
    await own.getByRole('button', { name: 'Save rule' }).click();
    await expect(goal).toContainText('by the rule “Bulk*issue”');
    await change(2, { subject: 'In bulk: an issue' });
    await own.getByRole('button', { name: /^Look now/ }).click();
    await expect(goal).toContainText(/links \d+ tickets/);
    await change(2, { subject: 'Bulk of one issue' });
    await own.getByRole('button', { name: /^Look now/ }).click();
    const excepted = own.getByRole('button', { name: /^Unlink .*Bulk of one issue/ });
    await excepted.click();
    await expect(goal).toContainText('You took one ticket away. No rule links it.');
    await own.getByRole('button', { name: /^Look now/ }).click();
    await expect(own.getByRole('button', { name: /^Look now/ })).toBeEnabled();
    await expect(excepted).toHaveCount(0);
    await own.getByRole('button', { name: /^End the rule/ }).click();
    await own.getByRole('button', { name: 'Remove them' }).click();
    await expect(goal).not.toContainText('Bulk of one issue');
  });

  // Where a key could slip out on its way: what is said on the console, in messages, and to whom requests carry it.
  const said: string[] = [];
  const carriedTo = new Set<string>();
  own.on('console', (message) => said.push(message.text()));
  own.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (request.url().includes(ALICE) || request.postData()?.includes(ALICE)) said.push(`${ALICE} sent to ${origin}`);
    if (Object.values(request.headers()).some((value) => value.includes(ALICE))) carriedTo.add(origin);
  });
  const listen = () => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
  };
  await own.evaluate(listen);
  await (await session.background()).evaluate(listen);

  await test.step('A wrong key is refused and not kept; her own says that it is hers.', async () => {
    await go('/trackers');
    await own.getByRole('button', { name: 'Use a token' }).click();
    await own.getByLabel('Token').fill('e'.repeat(40));
    await own.getByRole('button', { name: 'Check and keep' }).click();
    await expect(goal).toContainText('The tracker refuses the token');
    await own.getByLabel('Token').fill(ALICE);
    await own.getByRole('button', { name: 'Check and keep' }).click();
    await expect(goal).toContainText('Asked with the token of alice');
    await setStatus(8, CLOSED);
    await own.getByRole('button', { name: /^Refresh now: Redmine/ }).click();
    await own.goBack();
    await expect(goal).toContainText('Closed');
  });

  await test.step('Colleagues read on the issue what it counts towards, as long as it does, and only since she wants that.', async () => {
    await go('/trackers');
    await own.getByRole('button', { name: 'Tell it on the tickets …' }).click();
    await expect(goal).toContainText(`This ticket counts towards “${GOAL}”.`);
    await own.getByRole('button', { name: 'Write these comments' }).click();
    await expect(goal).toContainText('On: 0 comments written as alice');
    const refreshed = async (count: number) => {
      await go('/trackers');
      await own.getByRole('button', { name: /^Refresh now: Redmine/ }).click();
      await expect(goal).toContainText(`On: ${count} comment`);
    };
    await refreshed(0);
    expect(await notesOn(8)).toEqual([]);
    await own.goBack();
    await own.getByRole('button', { name: /^Unlink / }).click();
    await expect(own.locator('body')).toContainText('Ticket unlinked');
    await own.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(own.locator('body')).toContainText('Undone');
    await refreshed(1);
    expect(await notesOn(8)).toEqual([`This ticket counts towards “${GOAL}”. (Throughline)`]);
    await own.goBack();
    await own.getByRole('button', { name: /^Unlink / }).click();
    await expect(own.locator('body')).toContainText('Ticket unlinked');
    await refreshed(0);
    expect(await notesOn(8)).toEqual([]);
  });

  await test.step('The key is in the database, and nowhere else that could be read or sent.', async () => {
    const sinks = await own.evaluate(async (base) => {
      const rows: Record<string, unknown> = {};
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('throughline');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const name of opened.objectStoreNames)
        rows[name] = await new Promise((resolve) => {
          const request = opened.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        });
      opened.close();
      const { accesses, ...others } = rows;
      return {
        kept: JSON.stringify(accesses),
        others: JSON.stringify([
          others,
          await chrome.storage.local.get(),
          await chrome.storage.session.get(),
          await chrome.alarms.getAll(),
          document.documentElement.outerHTML,
          location.href,
          performance.getEntriesByType('resource').map(({ name }) => name),
          base,
        ]),
      };
    }, redmine.url);
    expect(sinks.kept).toContain(ALICE);
    expect(sinks.others).not.toContain(ALICE);
    await go('/data');
    const download = own.waitForEvent('download');
    await own
      .getByRole('button', { name: /backup/i })
      .first()
      .click();
    const file = await (await download).createReadStream();
    expect((await Array.fromAsync(file)).join('')).not.toContain(ALICE);
    expect([...session.trouble, ...said].join()).not.toContain(ALICE);
    expect([...carriedTo]).toEqual([new URL(redmine.url).origin]);
    const heard = () => (globalThis as { heard?: string[] }).heard ?? [];
    const messages = [...(await own.evaluate(heard)), ...(await (await session.background()).evaluate(heard))];
    expect(messages.join()).not.toContain(ALICE);
  });
});
