// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import { DAY_MS } from '../../lib/domain/calendar';
import type { TicketState } from '../../lib/domain/ticket';
import { db } from '../../lib/store/db';
import { SPACE } from '../../lib/store/schema';
import { click, page, until } from '../helpers/dashboard-page';
import { aTicketId } from '../helpers/workspace';

const says = (words: string) => until(() => page.text().includes(words));
/** A cell of the card's table, by the name of its row. */
const rowsOf = (name: string) =>
  [...document.querySelectorAll('tr')].find((row) => row.querySelector('th')?.textContent === name)?.querySelector('td')
    ?.textContent;

beforeEach(async () => {
  await page.wipe();
  await page.open();
  await command('startWorkspace', { myName: 'Ana', cycle: { name: 'Q4' }, objectiveTitle: 'Checkout people trust' });
});
afterEach(() => page.close());

/** A ticket's day long ago. */
async function toAndFro(states: readonly TicketState[]): Promise<void> {
  const noon = new Date(Date.now() - 300 * DAY_MS).setHours(12, 0, 0, 0);
  await db.ticketEvents.bulkAdd(
    states.map((to, minute) => {
      const at = noon + minute * 10_000;
      return {
        space: SPACE,
        id: newId({ msecs: at }),
        ticketId: aTicketId('7'),
        at,
        from: states[minute - 1] ?? null,
        to,
      };
    }),
  );
}

test('the size of everything is told by kind, and what compaction would free; freed is freed', async () => {
  await toAndFro(['open', 'in_progress', 'open', 'in_progress', 'done']);
  await page.open('/data');
  await says('Compacting now would free 3 rows');
  expect(rowsOf('States tickets had')).toBe('5');
  expect(rowsOf('Goals, people, cycles')).toBe('3');
  await says('12.3 MB');
  await click('Compact now');
  await says('Freed 3 rows');
  await until(() => rowsOf('States tickets had') === '2');
  await says('Done up to');
  await says('; freed so far: 3 rows');
  expect((await db.ticketEvents.toArray()).map(({ to }) => to)).toEqual(['open', 'done']);
});

test('however often compaction gets further by itself, sizes are counted seldom and its effect is told', async () => {
  await toAndFro(Array.from({ length: 1600 }, (_, n) => (n % 2 === 0 ? 'open' : 'in_progress')));
  const count = vi.spyOn(IDBObjectStore.prototype, 'count');
  let turn = 0;
  const elsewhere = setInterval(() => {
    const value = { ticketEvents: '', changes: `${turn++}` };
    db.meta.put({ key: 'compaction', value }).catch(reportError);
  }, 20);
  await page.open('/data');
  await says('Compacting now would free 1,598 rows');
  await until(() => turn > 40);
  clearInterval(elsewhere);
  expect(rowsOf('States tickets had')).toBe('1,600');
  const { contexts } = count.mock;
  expect(contexts.filter((store) => (store as IDBObjectStore).name === 'changes').length).toBeLessThan(4);
  count.mockRestore();
});

test('where nothing is old there is nothing to press', async () => {
  await page.open('/data');
  await says('Nothing to compact now.');
  expect(page.text()).not.toContain('Compact now');
  expect(page.text()).not.toContain('Done up to');
});
