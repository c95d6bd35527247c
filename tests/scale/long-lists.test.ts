// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../lib/store/db';
import { tableRows } from '../bench/rows';
import { benchWorkspace } from '../bench/workspace';
import { click, page, until } from '../helpers/dashboard-page';

const [TICKETS, OBJECTIVES] = [150, 4];
const ticketRows = () =>
  [...document.querySelectorAll('button')].filter((one) => one.getAttribute('aria-label')?.startsWith('Unlink '))
    .length;

beforeAll(async () => {
  await page.wipe();
  await db.open();
  for (const { table, slices } of tableRows({
    objectives: OBJECTIVES,
    mine: 1,
    crowd: TICKETS,
    changes: 700,
    now: Date.now(),
  })) {
    for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
}, 60_000);
afterAll(() => page.close());

test('of many linked tickets a hundred are drawn, and the others at a press', async () => {
  await page.open(`/key-results/${benchWorkspace(OBJECTIVES).keyResults.at(-1)?.id}`);
  await until(() => ticketRows() === 100);
  await click(/^Show \d+ more$/);
  expect(await until(() => ticketRows() > TICKETS)).toBe(true);
}, 30_000);
