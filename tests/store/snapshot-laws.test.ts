import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Ticket, TicketEvent, TicketState } from '../../lib/domain/ticket';
import { type Database, makeDatabase } from '../../lib/store/db';
import { TABLES } from '../../lib/store/schema';
import { dump } from '../../lib/store/snapshot';
import { fc } from '../domain/law';
import { imported } from '../exchange/backup-file';
import { attempt, doSomething, TICKETS } from '../helpers/any-act';
import { aReading, aTicketId, Workspace } from '../helpers/workspace';

/** A run goes through two real databases: a hundred times dearer than a law of pure functions. */
const SNAPSHOTS = 6;
/** Rows read at once, so that small tables are read in several goes, too. */
const PAGE = 3;
const STATES: readonly TicketState[] = ['open', 'in_progress', 'done'];

const act = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999));
const schedule = fc.record({
  before: fc.array(act, { minLength: 8, maxLength: 12 }),
  /** What comes between one read of the snapshot and the next, and then the next. */
  between: fc.array(fc.array(act, { maxLength: 2 }), { minLength: 30, maxLength: 50 }),
});

/** Every record and act. */
const recordsIn = async (db: Database) =>
  Object.fromEntries(
    await Promise.all(
      [...Object.values(TABLES), 'changes'].map(async (name) => [name, await db.table(name).toArray()] as const),
    ),
  );

/** A page of a tracker is looked at, maybe linked, or a person does something else. */
async function goOn(workspace: Workspace, [what, which, how]: readonly [number, number, number]): Promise<void> {
  if (what % 4 > 1) return void (await doSomething(workspace, [what, which, how]));
  const key = `${which % 9}`;
  await workspace.observe(aReading(key, { state: STATES[how % 3] ?? 'open' }));
  const [keyResult] = await workspace.db.keyResults.limit(1).toArray();
  if (what % 4 === 1 && keyResult)
    await attempt(workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: keyResult.id }));
}

test('whatever comes into its middle: a snapshot brings back the records of one moment, and tickets that agree with their history', async () => {
  let cameBetween = 0;
  await fc.assert(
    fc.asyncProperty(schedule, async ({ before, between }) => {
      const workspace = await Workspace.open();
      const { db } = workspace;
      await workspace.withGoal();
      await workspace.observe(...TICKETS.map((key) => aReading(key)));
      for (const each of before) await goOn(workspace, each);
      const start = await db.changes.count();
      let text = '';
      let then: Awaited<ReturnType<typeof recordsIn>> = {};
      await dump(
        db,
        workspace.now,
        async (piece) => {
          text += piece;
          // With its last line the journal is of this moment.
          if (piece.includes('"actId":')) then = await recordsIn(db);
          for (const each of between.shift() ?? []) await goOn(workspace, each);
        },
        PAGE,
      );
      cameBetween += (await db.changes.count()) - start;
      const again = makeDatabase(`again-${newId()}`);
      await again.open();
      await imported(again, text, workspace.now);
      expect(await recordsIn(again)).toEqual(then);
      expect(await contradictionsIn(again)).toEqual([]);
    }),
    { numRuns: SNAPSHOTS },
  );
  // Else the law would hold of snapshots into which nothing came.
  expect(cameBetween).toBeGreaterThan(SNAPSHOTS);
});

/** Links without their ticket, and tickets of which the last that happened says otherwise. */
async function contradictionsIn(db: Database): Promise<string[]> {
  const tickets = new Map((await db.tickets.toArray()).map((ticket: Ticket) => [ticket.id, ticket]));
  const last = new Map<string, TicketEvent>();
  for (const event of await db.ticketEvents.orderBy('[space+ticketId+at]').toArray()) last.set(event.ticketId, event);
  return [
    ...(await db.links.toArray())
      .filter(({ ticketId }) => !tickets.has(ticketId))
      .map(({ id }) => `${id} has no ticket`),
    ...[...tickets.values()]
      .filter(({ id, state }) => last.get(id)?.to !== state)
      .map(({ id, state }) => `${id} is ${state}, and became ${last.get(id)?.to}`),
  ];
}
