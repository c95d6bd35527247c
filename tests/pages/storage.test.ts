// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import type { Change } from '../../lib/domain/change';
import { db } from '../../lib/store/db';
import { click, page, until } from '../helpers/dashboard-page';

beforeEach(() => page.wipe());
afterEach(() => page.close());

/** A browser that is too busy to say how many rows a store has. */
function neverCounts(store: string): { readonly mockRestore: () => void } {
  const real = IDBObjectStore.prototype.count;
  return vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    const request = Reflect.apply(real, this, args) as IDBRequest<number>;
    if (this.name === store) Object.defineProperty(request, 'onsuccess', { set() {} });
    return request;
  });
}

test('when rows cannot be counted it is said, and asked again by a press', { timeout: 60_000 }, async () => {
  await page.open();
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout' });
  const [change] = await db.changes.toArray();
  await db.changes.bulkAdd(Array.from({ length: 60 }, () => ({ ...(change as Change), id: newId() })));
  const busy = neverCounts('changes');
  await page.open('/data');
  // After as long as nobody has to wait for a screen.
  await until(() => page.text().includes('does not answer'));
  busy.mockRestore();
  await click('Try again');
  await until(() => page.text().includes('History of all changes'));
  expect(page.text()).not.toContain('does not answer');
});

test.each([
  ['sums that are missing', { work: { plannedSize: 1, done: 0 } }],
  ['no work at all', { work: null }],
  ['no row at all', null],
  ['an outcome that is no number', { outcome: { raw: 0.5, ratio: Number.NaN, current: Number.NaN } }],
])('%s: damaged numbers are never shown, and mended by the page that meets them', async (_what, damage) => {
  await page.open();
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const { value } = await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout' });
  const measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300, aggregate: 'latest' } as const;
  const draft = { title: 'Faster', objectiveId: value.objectiveId, measure };
  const { id } = (await command('saveKeyResult', draft)).value;
  await command('checkIn', { keyResultId: id, value: 550, confidence: 7 });
  const [whole] = await db.rollUps.toArray();
  if (damage) await db.table('rollUps').put({ ...whole, ...damage });
  else await db.rollUps.clear();
  await page.open(`/key-results/${id}`);
  await until(() => page.text().includes('550 ms now'));
  expect(page.text()).not.toContain('NaN');
  await expect.poll(() => db.rollUps.toArray()).toEqual([whole]);
});

test('an export that fails says so, and can be tried again', async () => {
  await page.open();
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  await command('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout' });
  await page.open('/data');
  const full = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await click('Save as table (CSV)');
  await until(() => document.querySelector('main [role=alert] p')?.textContent?.includes('did not give access'));
  full.mockRestore();
  await click('Save as table (CSV)');
  await until(() => page.text().includes('is in your downloads'));
  expect(document.querySelector('main [role=alert] p')).toBeNull();
});
