import { beforeEach, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../helpers/workspace';
import { faultsOf, type Stored } from './audit';

let stored: Stored;
beforeEach(async () => {
  const workspace = await Workspace.open();
  const { keyResultId, objectiveId } = await workspace.withGoal();
  await workspace.observe(aReading('7', { state: 'done' }), aReading('8'));
  await workspace.run('linkTicket', { ticketId: aTicketId('7'), keyResultId });
  await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 6 });
  await workspace.run('deleteRecord', { kind: 'objective', id: objectiveId });
  stored = await everythingIn(workspace);
});

async function everythingIn({ db }: Workspace): Promise<Stored> {
  const rows = db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** The same, with one table changed. */
const changed = (table: string, change: (rows: Record<string, unknown>[]) => Record<string, unknown>[]): Stored => ({
  ...stored,
  [table]: change(structuredClone([...(stored[table] ?? [])])),
});

test('a database that only the product wrote has no fault', async () => {
  expect(await faultsOf(stored)).toEqual([]);
});

test.each([
  ['an act without its acknowledgement', 'operations', 'without its acknowledgement'],
  ['a row without its act', 'changes', 'is not what its journal says'],
  ['an act without its row', 'checkIns', 'is not what its journal says'],
  ['an act without its clock', 'meta', 'the clock stands at undefined'],
])('%s is a fault', async (_what, table, words) => {
  expect((await faultsOf(changed(table, () => []))).join('\n')).toContain(words);
});

test('half an act is a fault: one line of a deletion is missing', async () => {
  const half = changed('changes', (rows) =>
    rows.filter(({ verb, kind }) => verb !== 'deleteRecord' || kind !== 'link'),
  );
  expect(await faultsOf(half)).toEqual([expect.stringMatching(/^link .* is not what its journal says$/)]);
});

test('an act done twice is a fault, even when it wrote the same', async () => {
  const twice = changed('changes', (rows) => [...rows, ...rows.filter(({ verb }) => verb === 'linkTicket')]);
  expect(await faultsOf(twice)).toEqual([
    expect.stringMatching(/^linkTicket .* was done 2 times$/),
    'two changes have the same clock',
  ]);
});

test('numbers that were not kept in step are a fault', async () => {
  const workspace = await Workspace.open();
  const { keyResultId } = await workspace.withGoal();
  await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 6 });
  stored = await everythingIn(workspace);
  const stale = changed('rollUps', (rows) => rows.map((row) => ({ ...row, outcome: null })));
  expect(await faultsOf(stale)).toEqual([expect.stringContaining('are not those of its tickets and check-ins')]);
});
