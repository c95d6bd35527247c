import { badgesOf } from './harness/badges.ts';
import { expect } from './harness/expect.ts';
import { test } from './harness/scene.ts';

const URL = 'https://tracker.example/tickets/DESK-31';
const TICKET = `<!doctype html><html lang="en"><title>Desk</title><h1>Desk</h1>
<main><h2 data-testid="title" class="css-1x2y">Paper is out</h2><span class="chip" data-state="Waiting" style="display:inline-block;width:40px;height:20px"></span></main>`;

test('a tool nobody knows is described by clicking its page, which hears nothing of it, and has its badge', async ({
  scene: { session, tab },
}) => {
  await session.agreeTo('https://tracker.example');
  session.server.serve('tracker.example', '/tickets/DESK-31', TICKET);
  await tab.goto(URL);
  const trackers = await session.open('dashboard.html#/trackers');
  await trackers.getByRole('button', { name: 'Describe a tracker' }).click();
  await trackers.getByLabel('A ticket there').fill(URL);
  for (const [name, selector, found] of [
    ['Title', 'h2', '[data-testid="title"]'],
    ['State', '.chip', 'span.chip @data-state'],
  ] as const) {
    await trackers.getByRole('button', { name: `Point at: ${name} · On a ticket’s page` }).click();
    await expect(tab.getByText(`Click: ${name}. Escape ends it.`)).toBeVisible();
    const box = await tab.locator(selector).boundingBox();
    await tab.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await tab.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const field = trackers.getByRole('group', { name: 'On a ticket’s page' }).getByLabel(name, { exact: true });
    await expect(field).toHaveValue(new RegExp(`^${RegExp.escape(found)}`));
  }
  await expect(trackers.getByText('State: Waiting → Unknown')).toBeVisible();
  await trackers.getByRole('button', { name: 'Save and turn on' }).click();
  const badges = await badgesOf(tab, session.extensionId);
  await badges.expectTexts('Link');
  expect((await badges.read())[0]).toMatchObject({ beside: 'Paper is out', isFloating: false });
});
