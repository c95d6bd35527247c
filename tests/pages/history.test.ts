// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../components/hooks/command';
import type { CycleId, KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import { db } from '../../lib/store/db';
import { click, control, field, page, TODAY, type, until } from '../helpers/dashboard-page';

const MEASURE = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 } as const;
const DAY_MS = 86_400_000;

let objectiveId: ObjectiveId;
let keyResultId: KeyResultId;
let cycleId: CycleId;

/** A goal that was begun two days ago by Ana; Ben is there, too. */
beforeEach(async () => {
  await page.wipe();
  await page.open();
  page.now = TODAY - 2 * DAY_MS;
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const { value } = await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout feels instant' });
  ({ objectiveId, cycleId } = value);
  await command('savePerson', { name: 'Ben' });
  const draft = { title: 'Under 300 ms', objectiveId, measure: MEASURE };
  keyResultId = (await command('saveKeyResult', draft)).value.id;
  await command('saveObjective', { id: objectiveId, state: 'active' });
});
afterEach(() => page.close());

/** The lines of history that are shown, in a few words each. */
const lines = () => [...document.querySelectorAll('[data-act]')].map((line) => plain(line.textContent));
const buttons = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-act] button')].filter(({ textContent }) => textContent === name);
const plain = (text: string | null) => (text ?? '').replace(/[\u2068\u2069]/g, '');

describe('the feed', () => {
  test('groups by day, and tells an act of several records once, in the order they were made', async () => {
    page.now = TODAY;
    await command('saveObjective', { id: objectiveId, title: 'Checkout feels quick' });
    await page.open('/history');
    await until(() => lines().length === 5);
    const days = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(days[0]).toBe('Today');
    expect(days).toHaveLength(2);
    expect(lines()[4]).toMatch(/created the person “Ana”.*created the cycle “Q4”.*created the objective/s);
  });

  test('keeps its filters in the address, from where they come back', async () => {
    await page.open('/history');
    await type('Kind', 'keyResult');
    await until(() => lines().length === 1);
    expect(location.hash).toBe('#/history?kind=keyResult');
    await page.open('/history?kind=person&what=created');
    await until(() => lines().length === 2);
    expect((await field('What happened')).value).toBe('created');
    await click('Show everything');
    await until(() => lines().length === 4);
    expect(location.hash).toBe('#/history');
  });

  test('says that nothing passes, and leads back to everything', async () => {
    await page.open('/history?how=import');
    await until(() => page.text().includes('Nothing like this happened'));
    expect(lines()).toEqual([]);
    await click('Show everything');
    await until(() => lines().length === 4);
  });

  test('shows one record by its name, with or without what is below it', async () => {
    await page.open(`/history?of=objective:${objectiveId}&below=1`);
    await until(() => lines().length === 3);
    expect(plain(page.text())).toContain('Only the objective “Checkout feels instant”');
    document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await until(() => lines().length === 2);
    await page.open(`/history?of=cycle:${cycleId}&below=1&to=2020-01-01`);
    await until(() => page.text().includes('Nothing like this happened'));
  });
});

test('what was compacted is said where the history reaches that far', async () => {
  await page.open('/history');
  await until(() => lines().length === 4);
  expect(page.text()).not.toContain('compacted');
  await db.meta.put({ key: 'compactedBefore', value: Date.now() });
  await until(() => page.text().includes('were compacted'));
});

describe('undo in the history', () => {
  test('is offered as redo where it was an undo, and says what was undone', async () => {
    await command('saveObjective', { id: objectiveId, title: 'Checkout feels quick' });
    await page.open('/history');
    await until(() => lines().length === 5);
    buttons('Undo')[0]?.click();
    await until(() => lines().length === 6);
    expect(lines()[0]).toMatch(
      /undid, of .*: changed the objective “Checkout feels instant”.*Title: .*quick → Checkout/,
    );
    expect(lines()[1]).toContain('Taken back');
    await click(/^Redo: undid, of/);
    await until(() => lines().length === 7);
    expect(lines()[0]).toContain('did again, of');
    await until(() => page.text().includes('Done again.'));
    await click('Undo');
    await until(() => lines().length === 8);
    expect((await db.objectives.toArray())[0]?.title).toBe('Checkout feels instant');
  });

  test('after an undo the notice offers the redo', async () => {
    await page.open(`/objectives/${objectiveId}`);
    await click('Delete');
    await until(() => page.text().includes('Objective deleted.'));
    await click('Undo');
    await click('Redo');
    await until(() => page.text().includes('Done again.'));
    expect((await db.objectives.toArray())[0]?.deletedAt).not.toBeNull();
  });

  test('names what was changed since, by whom, from what to what, and goes on with the rest', async () => {
    const before = { id: objectiveId, title: 'Second', why: 'because' };
    await command('saveObjective', before);
    await command('saveObjective', { id: objectiveId, title: 'Third' });
    await page.open('/history?what=changed');
    await until(() => lines().length === 3);
    const undos = [...document.querySelectorAll<HTMLElement>('button')].filter(
      ({ textContent }) => textContent === 'Undo',
    );
    undos[1]?.click();
    const panel = await until(() => document.querySelector('[role=alert] ul'));
    expect(plain(panel.textContent)).toMatch(/Title of “Third”: Second → Third, by Ana, /);
    await click('Undo the rest');
    await until(() => page.text().includes('Undone.'));
    expect((await db.objectives.toArray())[0]).toMatchObject({ title: 'Third', why: '' });
  });

  test('names people in what was changed since', async () => {
    const [, ben] = await db.people.toArray();
    await command('saveObjective', { id: objectiveId, ownerId: null });
    await command('saveObjective', { id: objectiveId, ownerId: ben?.id ?? null });
    await page.open('/history?what=changed');
    await until(() => lines().length === 3);
    buttons('Undo')[1]?.click();
    const panel = await until(() => document.querySelector('[role=alert] ul'));
    expect(plain(panel.textContent)).toMatch(/Owner of .*: – → Ben, by Ana/);
  });

  test('of what others built on says so, and deletes it only when the person goes on', async () => {
    await page.open('/history');
    await click(/^Undo: created the person “\u2068Ana/);
    await until(() => page.text().includes('One record was made below it since.'));
    await click('Leave it');
    await until(() => !page.text().includes('made below it since'));
    expect((await db.objectives.toArray())[0]?.deletedAt).toBeNull();
  });

  test('a record’s own page leads to everything below it', async () => {
    await page.open(`/key-results/${keyResultId}`);
    await click('With everything below it');
    await until(() => lines().length === 1);
    expect(location.hash).toContain(`of=keyResult%3A${keyResultId}&below=1`);
    await control('Any record');
  });
});
