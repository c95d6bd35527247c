// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../lib/store/db';
import { tableRows } from '../bench/rows';
import { page, until } from '../helpers/dashboard-page';

const OBJECTIVES = 150;
/** What the map reads. */
const TABLES = new Set(['people', 'cycles', 'objectives', 'keyResults', 'rollUps']);
const drawn = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];

beforeAll(async () => {
  await page.wipe();
  await db.open();
  for (const { table, slices } of tableRows({ objectives: OBJECTIVES, mine: 1, changes: 1, now: Date.now() })) {
    if (TABLES.has(table)) for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
}, 60_000);
afterAll(() => page.close());

test('of a map too large to be seen little is drawn, and the keyboard still reaches its other end', async () => {
  await page.open('/map');
  const [first] = await until(() => drawn().length > 0 && drawn());
  expect(drawn().length).toBeLessThan(OBJECTIVES);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  first?.focus();
  press('End');
  const last = await until(() => document.activeElement !== first && document.activeElement);
  expect(last?.getAttribute('role')).toBe('treeitem');
  press('ArrowUp');
  const before = await until(() => document.activeElement !== last && document.activeElement);
  const placeOf = (one: Element | null) => Number(one?.getAttribute('aria-posinset'));
  expect([placeOf(before), placeOf(last)]).toEqual([placeOf(last) - 1, Number(last?.getAttribute('aria-setsize'))]);
  press('Home');
  expect(await until(() => document.activeElement?.id === first?.id)).toBe(true);
}, 60_000);
