import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../lib/store/db';
import { watchReads } from '../bench/reads';
import { world } from '../helpers/fake-browser';
import { background, settled } from '../store/safety-kit';

const reads = watchReads(db);
let edit: { readonly id: string; readonly title: string };
beforeEach(async () => {
  await background.install();
  edit = { id: (await background.work()).objectiveId, title: 'Goes on' };
  for (const name of ['Bo', 'Cy', 'Di']) await background.ask('savePerson', { name });
  // Rows are counted for the sentinel once a minute.
  background.now += 120_000;
  await background.ask('savePerson', { name: 'Ed' });
  await settled();
  // Its first connection found everything, and the browser goes on.
  await background.ask('health', null);
});
afterEach(async () => {
  await settled(100);
  db.close();
});

/** A background that was stopped and is woken: what it looks at before it answers the first message. */
async function woken() {
  await settled();
  db.close();
  const from = reads.length;
  const outcome = await background.outcome('saveObjective', edit as never);
  return { outcome, looked: reads.slice(from).filter(({ kind }) => kind !== 'write') };
}

test('woken again in the same run of the browser, the background counts no rows', async () => {
  const { outcome, looked } = await woken();
  expect(outcome).toBe('accepted');
  expect(looked.filter(({ kind }) => kind === 'count')).toEqual([]);
});

test('a kind that is gone is noticed at once, also while the browser runs', async () => {
  await db.links.clear();
  expect((await woken()).outcome).toBe('database.suspect');
});

test('a lost last act is noticed at once, also while the browser runs', async () => {
  await db.meta.put({ key: 'clock', value: '000000001-0000' });
  expect((await woken()).outcome).toBe('database.suspect');
});

test('one missing row is noticed when the browser was started again', async () => {
  const last = await db.people.toCollection().last();
  await db.people.delete(['personal', last?.id ?? '']);
  world.session.clear();
  const { outcome, looked } = await woken();
  expect(outcome).toBe('database.suspect');
  expect(looked.some(({ kind }) => kind === 'count')).toBe(true);
});
