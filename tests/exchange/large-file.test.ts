import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { OkrError } from '../../lib/domain/errors';
import type { Ticket, TicketRef } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import type { Progress, Watch } from '../../lib/exchange/report';
import { AT_ONCE } from '../../lib/exchange/slices';
import { importBackup } from '../../lib/use-cases/import-backup';
import { refusalOf, Workspace } from '../helpers/workspace';
import { aBackup, NOW } from './a-backup';
import { chosen, contentOf } from './backup-file';

const TICKETS = 1500;
const PIECE = 250_000;

/** A backup with thousands of tickets. */
function aLargeFile(): string {
  const backup = aBackup();
  const tickets: Ticket[] = backup.tickets as never;
  const [ticket] = tickets;
  if (!ticket) throw new Error('no ticket');
  for (let i = 0; i < TICKETS; i++) {
    const ref: TicketRef = { ...ticket.ref, key: `1${i}` };
    tickets.push({ ...ticket, ref, id: ticketIdOf(ref), url: `https://redmine.example/issues/1${i}` });
  }
  return JSON.stringify(backup);
}
const text = aLargeFile();

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

test('a large file is taken in by slices of a few hundred rows, and everything else has its turn between', async () => {
  const { db } = await Workspace.open();
  const { heard, watch, end } = listener();
  await importBackup(db, { ...chosen(text), watch }, NOW);
  end();
  expect(await db.tickets.count()).toBe(TICKETS + 1);
  for (const doing of ['reading', 'checking', 'comparing', 'writing'] as const) {
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

test.each(['reading', 'checking', 'comparing', 'writing'] as const)(
  'stopped while %s, nothing is written, and it can be brought in after all',
  async (doing) => {
    const workspace = await Workspace.open();
    await workspace.withGoal();
    const before = await contentOf(workspace.db);
    const stop = new AbortController();
    const told = (progress: Progress) => {
      if (progress.doing === doing && progress.done > 0) stop.abort(new OkrError('import.cancelled'));
    };
    const file = chosen(text);
    expect(await refusalOf(importBackup(workspace.db, { ...file, watch: { signal: stop.signal, told } }, NOW))).toBe(
      'import.cancelled',
    );
    expect(await contentOf(workspace.db)).toEqual(before);
    await importBackup(workspace.db, file, NOW);
    expect(await workspace.db.tickets.count()).toBe(TICKETS + 1);
  },
);
