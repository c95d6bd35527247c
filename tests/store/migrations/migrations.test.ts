import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { makeDatabase, onOutdated, openDatabase } from '../../../lib/store/db';
import { MIGRATIONS } from '../../../lib/store/migrations';
import type { Migration } from '../../../lib/store/migrations/migration';
import { EXAMPLES } from './examples';
import { checkExamples, contents, type Example, makeOld, type Rows, upgrade } from './harness';

/** A next version that is not released, so that the harness is tried before it is needed: a table, an index, a field. */
const NEXT: Migration = {
  version: 2,
  stores: { notes: '[space+id]', people: '[space+id], [space+team]' },
  async upgrade(tx) {
    await tx
      .table('people')
      .toCollection()
      .modify((person: { team?: string }) => {
        person.team = 'none';
      });
    await tx.table('meta').put({ key: 'moved', value: 1 });
    await tx.table('meta').delete('clock');
    await tx.table('meta').put({ key: 'clocks', value: ['0mf3k9x2a-0000'] });
  },
};
const LAST: Migration = { version: 3, stores: { notes: null } };
const [FIRST] = EXAMPLES;
const released = FIRST?.after as Rows;
const inTeam = {
  ...released,
  people: (released.people ?? []).map((person) => ({ ...person, team: 'none' })),
  meta: [
    { key: 'clocks', value: ['0mf3k9x2a-0000'] },
    { key: 'moved', value: 1 },
  ],
};
const KINDS: readonly {
  readonly what: string;
  readonly migrations: readonly Migration[];
  readonly examples: readonly Example[];
}[] = [
  { what: 'every released version', migrations: MIGRATIONS, examples: EXAMPLES },
  {
    what: 'two versions that are not released',
    migrations: [...MIGRATIONS.slice(0, 1), NEXT, LAST],
    examples: [
      ...EXAMPLES.slice(0, 1),
      { version: 2, before: released, after: inTeam },
      { version: 3, before: inTeam, after: inTeam },
    ],
  },
];
const TRIED = [...MIGRATIONS.slice(0, 1), NEXT];

test.each(KINDS)('$what: each has its example, and becomes what the example says', async ({ migrations, examples }) => {
  checkExamples(migrations, examples);
  for (const { version, before, after } of examples) {
    const name = await makeOld(migrations, version - (before ? 1 : 0), before ?? after);
    expect(await contents(name, migrations, version)).toEqual({ version, rows: after });
    expect(await contents(name, migrations, version)).toEqual({ version, rows: after });
  }
});

test.each(KINDS)('$what: the oldest database walks to the latest at once', async ({ migrations, examples }) => {
  const latest = migrations.length;
  const name = await makeOld(migrations, 1, examples[0]?.after ?? {});
  expect(await contents(name, migrations, latest)).toEqual({ version: latest, rows: examples.at(-1)?.after });
});

test('a version without an example, or out of order, fails', () => {
  expect(() => checkExamples(TRIED, EXAMPLES.slice(0, 1))).toThrow('version 2 has no example');
  expect(() => checkExamples([NEXT], [{ version: 2, before: null, after: {} }])).toThrow('stands at place 1');
  expect(() => checkExamples(MIGRATIONS, [{ version: 1, before: {}, after: {} }])).toThrow('amiss');
});

/** The last that rewrites rows: of those that only add tables there is nothing to kill in the middle. */
const REWRITING = 1 + MIGRATIONS.findLastIndex(({ upgrade }) => upgrade);

test.each([
  {
    what: 'the latest released one',
    migrations: MIGRATIONS.slice(0, REWRITING),
    before: EXAMPLES[REWRITING - 2],
    after: EXAMPLES[REWRITING - 1]?.after,
  },
  { what: 'one that is not released', migrations: TRIED, before: FIRST, after: inTeam },
])(
  'an upgrade that is killed at any step leaves the database as it was, and the next one completes it: $what',
  async ({ migrations, before, after }) => {
    const old = before?.after as Rows;
    const version = migrations.length;
    const writes = ['put', 'add', 'delete'] as const;
    let steps = 0;
    for (let fatal = 1; ; fatal++) {
      const name = await makeOld(migrations, version - 1, old);
      let step = 0;
      for (const method of writes) {
        const real = IDBObjectStore.prototype[method];
        vi.spyOn(IDBObjectStore.prototype, method as 'put').mockImplementation(function (
          this: IDBObjectStore,
          ...args: unknown[]
        ) {
          if (this.transaction.mode === 'versionchange' && ++step === fatal) this.transaction.abort();
          return Reflect.apply(real, this, args);
        });
      }
      const outcome = await upgrade(name, migrations, version).then(
        (db) => db.close(),
        (error: Error) => error,
      );
      vi.restoreAllMocks();
      if (step < fatal) break;
      steps++;
      expect(outcome).toBeInstanceOf(Error);
      expect(await contents(name, migrations, version - 1)).toEqual({ version: version - 1, rows: old });
      expect(await contents(name, migrations, version)).toEqual({ version, rows: after });
    }
    expect(steps).toBeGreaterThanOrEqual(2);
  },
);

test('without its preparation, which takes the snapshot, nothing is upgraded', async () => {
  const name = await makeOld(TRIED, 1, released);
  const refused = openDatabase(makeDatabase(name, TRIED), () => Promise.reject(new Error('disk full')));
  await expect(refused).rejects.toThrow('disk full');
  expect(await contents(name, TRIED, 1)).toEqual({ version: 1, rows: released });
});

test('a page waits for the background to upgrade, and never does it itself', async () => {
  const name = await makeOld(TRIED, 1, released);
  const page = openDatabase(makeDatabase(name, TRIED));
  await new Promise((resume) => setTimeout(resume, 20));
  (await upgrade(name, TRIED, 2)).close();
  const db = await page;
  expect(db.verno).toBe(2);
  db.close();
});

test('a page that nobody upgrades for says so', async () => {
  const name = await makeOld(TRIED, 1, released);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const page = openDatabase(makeDatabase(name, TRIED)).then(
    () => 'opened',
    (error: { code: string }) => error.code,
  );
  for (let i = 0; i < 80; i++) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resume) => setImmediate(resume));
  }
  vi.useRealTimers();
  expect(await page).toBe('database.upgrading');
  expect(await contents(name, TRIED, 1)).toEqual({ version: 1, rows: released });
});

test('open tabs of the old version let go of the database and learn that they are outdated', async () => {
  const name = await makeOld(TRIED, 1, released);
  const tabs = [];
  let outdated = 0;
  for (let i = 0; i < 5; i++) {
    const tab = await openDatabase(makeDatabase(name, TRIED.slice(0, 1)));
    onOutdated(() => outdated++, tab);
    tabs.push(tab);
  }
  const db = await upgrade(name, TRIED, 2);
  expect(outdated).toBe(5);
  expect(tabs.map((tab) => tab.isOpen())).toEqual([false, false, false, false, false]);
  await expect(tabs[0]?.people.toArray()).rejects.toThrow('closed');
  expect(await db.people.toArray()).toEqual(inTeam.people);
  db.close();
});
