// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../components/dashboard/App';
import { Guard } from '../../components/dashboard/recovery/Guard';
import { RecoveryFailure } from '../../components/dashboard/recovery/RecoveryFailure';
import { command } from '../../components/hooks/command';
import { OkrError } from '../../lib/domain/errors';
import { QUARANTINE_FOLDER, SNAPSHOT_FOLDER } from '../../lib/domain/snapshot';
import { db } from '../../lib/store/db';
import { rowKey } from '../../lib/store/schema';
import { choose, click, control, page, until } from '../helpers/dashboard-page';
import { world } from '../helpers/fake-browser';
import { rowsUnreadable } from './damage';
import { background, settled } from './safety-kit';

let root: Root | undefined;
let goal: Awaited<ReturnType<typeof background.work>>;

beforeEach(async () => {
  await background.install();
  goal = await background.work();
  await background.ask('takeSnapshot', null);
});
afterEach(async () => {
  await settled(100);
  root?.unmount();
  page.close();
  vi.restoreAllMocks();
});

/** The dashboard as its entry point puts it together. */
async function open(route = '/'): Promise<void> {
  page.now = background.now + 60_000;
  await page.open(route);
  page.close();
  document.body.innerHTML = '<div id="whole"></div>';
  root = createRoot(document.getElementById('whole') as HTMLElement);
  root.render(createElement(Guard, null, createElement(App)));
  await until(() => document.querySelector('h1'));
}

test('whoever lost everything is not greeted as a new user, and is back after two clicks', async () => {
  await db.delete();
  await open('/');
  expect(page.heading()).toBe('Your data needs you');
  expect(page.text()).toContain('We expected your data and found none');
  expect(page.text()).toContain('1 objective');
  await click(/^Bring back: snapshot of/);
  await click('Yes, bring back');
  await until(() => page.heading() === 'My goals');
  await until(() => page.text().includes('Checkout people trust'));
});

test('a new user is greeted', async () => {
  await background.install();
  await open('/');
  expect(page.heading()).toBe('Welcome to Throughline');
});

test('with data, screens do not wait, and missing rows are told as soon as they are known', async () => {
  await db.meta.put({ key: 'clock', value: '000000001-0000' });
  db.close();
  await open('/');
  await until(() => page.heading() === 'Your data needs you');
  expect(page.text()).toContain('The last things you did are missing');
  await click('Go on without it');
  await until(() => page.heading() === 'My goals');
});

test('a database that does not open leads to the way back', async () => {
  await page.open('/');
  page.close();
  await db.delete();
  document.body.innerHTML = '<div id="whole"></div>';
  root = createRoot(document.getElementById('whole') as HTMLElement);
  root.render(createElement(RecoveryFailure, { error: new OkrError('database.slow', { what: 'x' }) }));
  await until(() => page.heading() === 'Your data needs you');
  await until(() => page.text().includes('Snapshots that can come back'));
  expect(page.text()).toContain('Bring back');
});

test('rows that are there and cannot be read lead to the way back, which makes the database anew', async () => {
  await rowsUnreadable('objectives');
  await open('/');
  await until(() => page.heading() === 'Your data needs you');
  expect(page.text()).toContain('The browser cannot read your data');
  await click(/^Bring back: snapshot of/);
  await click('Yes, bring back');
  await until(() => page.heading() === 'My goals');
  await until(() => page.text().includes('Checkout people trust'));
  expect(await background.outcome('saveObjective', { id: goal.objectiveId, title: 'Goes on' })).toBe('accepted');
});

test('safety copies that the browser never lets us see say so, instead of being late for ever', async () => {
  await open('/');
  world.files.isSilent = true;
  location.hash = '/safety';
  await settled(5100);
  await until(() => page.heading() === 'Your data cannot be read now');
  expect(page.text()).toContain('storage does not answer');
  world.files.isSilent = false;
  await click('Try again');
  await until(() => page.heading() === 'Safety copies');
  expect(page.text()).toContain('As many of everything as now');
});

test('a screen that fails while every row can be read says so and no more', async () => {
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('once', 'UnknownError');
  });
  await open('/');
  await until(() => page.heading() === 'Your data cannot be read now');
  await settled(200);
  expect(page.heading()).toBe('Your data cannot be read now');
  vi.restoreAllMocks();
  await click('Try again');
  await until(() => page.heading() === 'My goals');
});

test('safety copies: what differs from now, going back, and its undo', async () => {
  await open('/safety');
  await until(() => page.heading() === 'Safety copies');
  expect(page.text()).toContain('As many of everything as now');
  await command('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
  await until(() => page.text().includes('1 key result more'));
  await click(/^Go back: snapshot of/);
  await click('Yes, go back');
  await until(() => page.text().includes('Went back to the snapshot'));
  await until(() => page.text().includes('Before going back'));
  expect((await db.keyResults.toArray())[0]?.deletedAt).toBeNull();
  await click('Undo');
  await until(() => page.text().includes('Undone.'));
  expect((await db.keyResults.toArray())[0]?.deletedAt).not.toBeNull();
});

test('after ten changes without a file outside, a gentle word; after saving one, none', async () => {
  await open('/');
  for (let i = 0; i < 10; i++) await command('saveObjective', { id: goal.objectiveId, why: `because of ${i}` });
  await click('Save a copy as a file');
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  await until(() => page.heading() === 'Safety copies');
  (await control('Save everything as a file')).click();
  await until(() => saved.length === 1);
  expect(saved[0]).toMatch(/^throughline-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
  vi.restoreAllMocks();
  await until(() => world.files.names(SNAPSHOT_FOLDER).length === 2);
  location.hash = '/';
  await until(() => page.heading() === 'My goals');
  await settled(50);
  expect(page.text()).not.toContain('only in this browser');
});

test('damaged rows are found on demand, told, and kept for saving', async () => {
  await open('/safety');
  await db.table('links').put({ space: 'personal', id: 'stray', deletedAt: 1, stamps: {}, share: 'half' });
  await click('Check every row');
  await until(() => page.text().includes('1 damaged row found, 0 made whole'));
  expect((await control(/^Save as file: damaged rows of/)).textContent).toBe('Save as file');
});

test('whoever has no snapshot any more is back with a file, and a file with a fault says where', async () => {
  const [name = ''] = world.files.names(SNAPSHOT_FOLDER);
  const text = world.files.folders.get(SNAPSHOT_FOLDER)?.get(name) ?? '';
  world.files.folders.clear();
  await db.delete();
  await open('/');
  await until(() => page.text().includes('There is no snapshot in this browser.'));
  await choose('saved.json', text.replace('"level":"team"', '"level":"galaxy"'));
  await until(() => page.text().includes('first at $.records.objective[0].level'));
  await choose('saved.json', text);
  await until(() => page.heading() === 'My goals');
  expect((await db.objectives.toArray()).map(({ title }) => title)).toEqual(['Checkout people trust']);
});

test('once a day damaged rows are found without anybody asking, and what was done is said', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  vi.stubGlobal('cancelIdleCallback', () => {});
  const row = await db.keyResults.get(rowKey(goal.keyResultId));
  await db.keyResults.put({ ...row, title: 7 } as never);
  await open('/');
  idle.at(-1)?.();
  await until(() => page.text().includes('1 damaged row found, 1 made whole from the history.'));
  expect((await db.keyResults.get(rowKey(goal.keyResultId)))?.title).toBe('p95 < 1 s');
  expect(world.files.names(QUARANTINE_FOLDER)).toHaveLength(1);

  await db.keyResults.put({ ...row, title: 8 } as never);
  expect(await background.ask('repairDaily', null)).toBeNull();
  background.now += 25 * 3_600_000;
  expect(await background.ask('repairDaily', null)).toMatchObject({ damaged: 1, healed: 1 });
});

test('a backup that is brought into nothing keeps its screen, and its Undo', async () => {
  const [name = ''] = world.files.names(SNAPSHOT_FOLDER);
  const text = world.files.folders.get(SNAPSHOT_FOLDER)?.get(name) ?? '';
  await background.install();
  await open('/data');
  await choose('backup.json', text);
  await click('Import');
  await until(() => page.text().includes('Imported.'));
  await click('Undo');
  await until(() => page.text().includes('Undone'));
  expect((await db.objectives.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
});
