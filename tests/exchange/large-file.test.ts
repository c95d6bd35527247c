import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OkrError } from '../../lib/domain/errors';
import type { Progress, Watch } from '../../lib/exchange/report';
import { AT_ONCE } from '../../lib/exchange/slices';
import { makeDatabase } from '../../lib/store/db';
import { importBackup, previewBackup } from '../../lib/use-cases/import-backup';
import { watchReads } from '../bench/reads';
import { refusalOf, Workspace } from '../helpers/workspace';
import { NOW } from './a-backup';
import { aLargeFile } from './a-large-file';
import { chosen, contentOf } from './backup-file';

const TICKETS = 1500;
const PIECE = 250_000;

const text = aLargeFile(TICKETS);
/** Says what it is at its end, as a program may write it that sorts keys. */
const headLast = (() => {
  const { format, version, ...others } = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify({ ...others, format, version });
})();

/** Notes how far it was told to be, and in which turn of the event loop. */
function listener() {
  const heard: (Progress & { readonly turn: number })[] = [];
  let turn = 0;
  let timer = setImmediate(function next() {
    turn++;
    timer = setImmediate(next);
  });
  const watch: Watch = { signal: new AbortController().signal, told: (each) => heard.push({ ...each, turn }) };
  return { heard, watch, end: () => clearImmediate(timer) };
}

const steps = ['reading', 'comparing', 'writing'] as const;
const stepsOfHeadLast = ['reading', 'checking', 'comparing', 'writing'] as const;

test.each([
  ['a large file', text, steps],
  ['one that says its version last', headLast, stepsOfHeadLast],
] as const)('%s is taken in by slices, and everything else has its turn between', async (_what, content, all) => {
  const { db } = await Workspace.open();
  const { heard, watch, end } = listener();
  await importBackup(db, { ...chosen(content), watch }, NOW);
  end();
  expect(await db.tickets.count()).toBe(TICKETS + 1);
  for (const doing of all) {
    const own = heard.filter((each) => each.doing === doing);
    const most = doing === 'reading' ? PIECE : AT_ONCE;
    const rows = new Map<number, number>();
    for (const [i, { done, turn }] of own.entries()) {
      rows.set(turn, (rows.get(turn) ?? 0) + done - (own[i - 1]?.done ?? 0));
    }
    expect(rows.size).toBeGreaterThan(2);
    expect(Math.max(...rows.values())).toBeLessThanOrEqual(2 * most);
    expect(own.at(-1)?.done).toBe(own.at(-1)?.total);
  }
});

test.each(stepsOfHeadLast)(
  'stopped while %s, nothing is written, and it can be brought in after all',
  async (doing) => {
    const workspace = await Workspace.open();
    await workspace.withGoal();
    const before = await contentOf(workspace.db);
    const stop = new AbortController();
    const told = (progress: Progress) => {
      if (progress.doing === doing && progress.done > 0) stop.abort(new OkrError('import.cancelled'));
    };
    const file = chosen(headLast);
    expect(await refusalOf(importBackup(workspace.db, { ...file, watch: { signal: stop.signal, told } }, NOW))).toBe(
      'import.cancelled',
    );
    expect(await contentOf(workspace.db)).toEqual(before);
    await importBackup(workspace.db, file, NOW);
    expect(await workspace.db.tickets.count()).toBe(TICKETS + 1);
  },
);

test('a file is compared with what is here by ranges, not row by row, whether it is new or all here already', async () => {
  const db = makeDatabase('compared');
  const reads = watchReads(db);
  await db.open();
  const watch: Watch = { told: () => {}, signal: new AbortController().signal };
  const asked = async () => {
    const from = reads.length;
    const { tickets } = await previewBackup(db, { ...chosen(text), watch }, NOW);
    return { tickets, requests: reads.slice(from).filter(({ kind }) => kind !== 'write').length };
  };
  const fresh = await asked();
  expect(fresh.tickets.added).toBe(TICKETS + 1);
  expect(fresh.requests).toBeLessThan(100);
  await importBackup(db, { ...chosen(text), watch }, NOW);
  const again = await asked();
  expect(again.tickets.unchanged).toBe(TICKETS + 1);
  expect(again.requests).toBeLessThan(100);
});
