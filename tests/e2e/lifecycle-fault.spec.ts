import { faultsOf } from '../faults/audit.ts';
import { command } from './harness/commands.ts';
import { readDatabase } from './harness/database.ts';
import { expect } from './harness/expect.ts';
import { killer } from './harness/kill.ts';
import { test } from './harness/scene.ts';

const CLOSINGS = 10;
const TABS = 30;

test(`the popup closes in the middle of an act, ${CLOSINGS} times: each act is there as a whole, and once however often it is sent`, async ({
  scene,
}) => {
  const { own, session } = scene;
  const keyResultId = await scene.addKeyResult('Said before it closes');
  const acts = Array.from({ length: CLOSINGS }, (_, i) => ({
    opId: `closing-${scene.project}-${i}`,
    input: { keyResultId, value: 900 - i, confidence: 5, note: `closing ${i}` },
  }));
  for (const act of acts) {
    const popup = await session.open('popup.html');
    await popup.evaluate((request) => void chrome.runtime.sendMessage(request), {
      from: 'extension',
      name: 'checkIn',
      ...act,
    });
    await popup.close();
  }
  expect(await faultsOf(await readDatabase(own))).toEqual([]);
  for (const { opId, input } of acts) await command(own, 'checkIn', input, opId);
  const stored = await readDatabase(own);
  expect(await faultsOf(stored)).toEqual([]);
  const notes = stored.checkIns?.filter((row) => row.keyResultId === keyResultId).map(({ note }) => note);
  expect(notes?.toSorted()).toEqual(acts.map(({ input }) => input.note).toSorted());
});

test('a page that is loaded again while somebody types has the words again', async ({ scene }) => {
  const dashboard = await scene.session.open(`dashboard.html#/objectives/${scene.objectiveId}`);
  await dashboard.getByRole('button', { name: 'Add key result' }).first().click();
  const title = dashboard.getByLabel('Title', { exact: true });
  await title.pressSequentially('Half a thou');
  await dashboard.reload();
  await expect(title).toHaveValue('Half a thou');
});

test('a browser that forgot our script has it again as soon as the background starts', async ({ scene }) => {
  scene.serveIssue();
  const background = await scene.session.background();
  await background.evaluate(() => chrome.scripting.unregisterContentScripts());
  await scene.tab.goto(scene.url(56));
  await expect(scene.tab.locator('throughline-badge')).toHaveCount(0);
  await (await killer(scene.own)).kill();
  await command(scene.own, 'takeFocus', null);
  await expect(async () => {
    await scene.tab.reload();
    await expect(scene.tab.locator('throughline-badge')).toHaveCount(1, { timeout: 2000 });
  }).toPass();
});

test(`${TABS} tabs come back at once, as after a crash: each has its badge, and what they show is kept once`, async ({
  scene,
}) => {
  test.setTimeout(120_000);
  const { own, session } = scene;
  const numbers = Array.from({ length: TABS }, (_, i) => i + 1);
  for (const number of numbers) scene.serveIssue({ number });
  await own.evaluate(
    (url) => chrome.windows.create({ url }),
    numbers.map((number) => scene.url(number)),
  );
  const back = () => session.context.pages().filter((page) => page.url().startsWith(scene.url()));
  await expect.poll(() => back().length, { timeout: 60_000 }).toBe(TABS);
  for (const page of back()) await expect(page.locator('throughline-badge')).toHaveCount(1, { timeout: 30_000 });
  const stored = await readDatabase(own);
  expect(await faultsOf(stored)).toEqual([]);
  const seen = new Set(stored.tickets?.map(({ id }) => id));
  expect(numbers.filter((number) => !seen.has(scene.ticket(number)))).toEqual([]);
});

test('there is no quota for us: with room for a single byte everything is written', async ({ scene }) => {
  const { own, session, objectiveId } = scene;
  const origin = `chrome-extension://${session.extensionId}`;
  const browser = await session.context.newCDPSession(own);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const why = 'because '.repeat(1000);
  await command(own, 'saveObjective', { id: objectiveId, why });
  expect((await readDatabase(own)).objectives).toMatchObject([{ why }]);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
});

test('Chromium’s switch for private windows opens nothing: no ticket seen there is remembered', async ({ scene }) => {
  const { session, own } = scene;
  const { server, context, extensionId } = session;
  const list = await context.newPage();
  await list.goto('chrome://extensions/strings.m.js');
  await list.evaluate((id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    return developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  expect(await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
  let visits = 0;
  server.serve('github.com', `/${scene.project}/issues/57`, () => `<!doctype html><title>${visits++}</title>`);
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), scene.url(57));
  await expect.poll(() => visits).toBe(1);
  // By the time a ticket of an open window is remembered, a private one would have been.
  scene.serveIssue();
  await (await scene.visit(56)).expectTexts('Link');
  const seen = (await readDatabase(own)).tickets?.map(({ id }) => id);
  expect(seen).toContain(scene.ticket(56));
  expect(seen).not.toContain(scene.ticket(57));
});
