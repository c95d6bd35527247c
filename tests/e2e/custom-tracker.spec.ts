import { badgesOf } from './harness/badges.ts';
import { press } from './harness/bubble.ts';
import { expect } from './harness/expect.ts';
import { test } from './harness/scene.ts';

const URL = 'https://tracker.example/tickets/DESK-31';
const TICKET = `<!doctype html><html lang="en"><title>Desk</title><h1>Desk</h1>
<main><h2 data-testid="title" class="css-1x2y">Paper is out</h2><span class="chip" data-state="Waiting" style="display:inline-block;width:40px;height:20px"></span></main>
<ul><li class="line"><a href="/tickets/DESK-32">Ink is out</a></li><li class="line"><a href="/tickets/DESK-33">Glue is out</a></li></ul>`;

test('a tool nobody knows is described by clicking its page, which hears nothing of it, and has its badge', async ({
  scene: { session, tab },
}) => {
  await session.agreeTo('https://tracker.example');
  session.server.serve('tracker.example', '/tickets/DESK-31', TICKET);
  await tab.goto(URL);
  const trackers = await session.open('dashboard.html#/trackers');
  await trackers.getByRole('button', { name: 'Describe a tracker' }).click();
  await trackers.getByLabel('A ticket there').fill(URL);
  for (const [name, place, selector, found] of [
    ['Title', 'On a ticket’s page', 'h2', '[data-testid="title"]'],
    ['State', 'On a ticket’s page', '.chip', 'span.chip @data-state'],
    ['Row or card', 'In lists and on boards', '.line a', 'li.line'],
    ['Title', 'In lists and on boards', '.line a', 'a'],
  ] as const) {
    await trackers.getByRole('button', { name: `Point at: ${name} · ${place}` }).click();
    await expect(tab.getByText(`Click: ${name}. Escape ends it.`)).toBeVisible();
    const box = await tab.locator(selector).first().boundingBox();
    await tab.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await tab.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const field = trackers.getByRole('group', { name: place }).getByLabel(name, { exact: true });
    await expect(field).toHaveValue(new RegExp(`^${RegExp.escape(found)}`));
  }
  await expect(trackers.getByText('State: Waiting → Unknown')).toBeVisible();
  await trackers.getByRole('button', { name: 'Save and turn on' }).click();
  const badges = await badgesOf(tab, session.extensionId);
  await badges.expectTexts('Link', 'Link', 'Link');
  expect((await badges.read())[0]).toMatchObject({ beside: 'Paper is out', isFloating: false });
  expect((await badges.read()).map(({ beside }) => beside).slice(1)).toEqual(
    [/Ink is out/, /Glue is out/].map((words) => expect.stringMatching(words)),
  );

  // A page that says nothing of itself is a ticket where the person says so; what moved there takes all along.
  await session.agreeTo('https://redmine.example');
  session.server.serve('redmine.example', '/page/7', '<!doctype html><title>Order paper</title><p>Soon.</p>');
  await tab.goto('https://redmine.example/page/7');
  await press(await session.pressToolbarButton(tab), 'This page is a ticket');
  await (await badgesOf(tab, session.extensionId)).expectTexts('Link');
  await trackers.getByRole('button', { name: 'It moved: tracker.example' }).click();
  await trackers.getByRole('button', { name: 'Move everything' }).click();
  await expect(trackers.getByText('Everything moved to redmine.example.')).toBeVisible();
});
