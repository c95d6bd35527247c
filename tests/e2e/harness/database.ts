import type { Stored } from '../../faults/audit.ts';
import type { Evaluates } from './commands.ts';

/** Reads the whole database past the product, as of one moment, in an extension page; `{}` when there is none. */
export async function readDatabase(page: Evaluates): Promise<Stored> {
  // As text, because WebDriver returns lists and objects only down to some depth.
  const text = await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening one that is not there would make it.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return '{}';
    const db = await done(indexedDB.open(name));
    const names = [...db.objectStoreNames];
    const transaction = db.transaction(names);
    // Whoever forgets to close it keeps everybody else from making it anew.
    const rows = await Promise.all(names.map((store) => done(transaction.objectStore(store).getAll()))).finally(() =>
      db.close(),
    );
    return JSON.stringify(Object.fromEntries(names.map((store, i) => [store, rows[i]])));
  }, 'throughline');
  return JSON.parse(text) as Stored;
}
