// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
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
  const busy = neverCounts('changes');
  await page.open('/data');
  // After as long as nobody has to wait for a screen.
  await until(() => page.text().includes('does not answer'));
  busy.mockRestore();
  await click('Try again');
  await until(() => page.text().includes('History of all changes'));
  expect(page.text()).not.toContain('does not answer');
});
