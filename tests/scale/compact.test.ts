import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../lib/domain/calendar';
import { type CompactionCursor, type CompactionStep, KEEP_DAYS } from '../../lib/domain/compaction';
import { linkIdOf } from '../../lib/domain/link-id';
import type { TicketState } from '../../lib/domain/ticket';
import { writeAct } from '../../lib/store/journal';
import { compactedSoFar } from '../../lib/store/queries/compacted';
import { viewKeyResult } from '../../lib/store/queries/key-result-views';
import { viewObjective } from '../../lib/store/queries/objective-views';
import { openPast } from '../../lib/store/queries/past';
import { sizesOf } from '../../lib/store/queries/sizes';
import { trendOf } from '../../lib/store/queries/trend';
import { compact } from '../../lib/use-cases/compact';
import { aReading, aTicketId, MONDAY, Workspace } from '../helpers/workspace';

// Every evening is recalled into a database of its own: slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TICKETS = 12;
const DAYS = 6;
const HOUR_MS = 3_600_000;
const STATES: readonly TicketState[] = [
  'in_progress',
  'open',
  'in_progress',
  'open',
  'in_progress',
  'done',
  'open',
  'in_progress',
];

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let later: number;

/** Tickets that go to and fro all day, and a rule that cannot decide on their shares, among what a person does. */
beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  const { db } = workspace;
  const tickets = Array.from({ length: TICKETS }, (_, n) => `${n}`);
  for (let day = 0; day < DAYS; day++) {
    for (const [hour, state] of STATES.entries()) {
      workspace.now = MONDAY + day * DAY_MS + hour * HOUR_MS;
      await workspace.observe(...tickets.map((key) => aReading(key, { state })));
      if (day === 0 && hour === 0) {
        for (const key of tickets)
          await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: goal.keyResultId });
      }
      for (const key of tickets.slice(0, 3)) {
        const id = linkIdOf(aTicketId(key), goal.keyResultId);
        const act = {
          actId: `rule ${key} ${workspace.now}`,
          verb: 'applyRule',
          personId: goal.personId,
          now: workspace.now,
          origin: 'rule',
        } as const;
        await db.transaction('rw', db.tables, () =>
          writeAct(db, act, [{ kind: 'link', id, set: { share: (hour + 1) / 10 } }]),
        );
      }
    }
    await workspace.run('checkIn', { keyResultId: goal.keyResultId, value: 1900 - 50 * day, confidence: 5 });
    await workspace.run('shareTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId, share: day / 10 });
  }
  later = MONDAY + (KEEP_DAYS + DAYS + 2) * DAY_MS;
});

const START: CompactionCursor = { ticketEvents: '', changes: '' };
const step = () => compact(workspace.db, { after: null, isTrial: false }, later);
async function all(): Promise<CompactionStep[]> {
  const steps = [await step()];
  while (!steps.at(-1)?.isDone) steps.push(await step());
  return steps;
}
const rowsOf = (steps: readonly CompactionStep[]) => steps.reduce((sum, { rows }) => sum + rows, 0);
const personsActs = async () => (await workspace.db.changes.toArray()).filter(({ origin }) => origin === 'person');
const everything = async () => [
  await workspace.db.ticketEvents.toArray(),
  await workspace.db.changes.toArray(),
  await workspace.db.links.toArray(),
];

/** All numbers and all pasts a person can look at. */
async function numbers() {
  const { db } = workspace;
  const view = await viewKeyResult(db, goal.keyResultId, later);
  const evenings = Array.from({ length: DAYS + 2 }, (_, day) =>
    new Date(MONDAY + day * DAY_MS).setHours(23, 59, 59, 999),
  );
  return {
    view,
    trend: view && (await trendOf(db, view, later)),
    evenings: await Promise.all(evenings.map((at) => evening(db, at))),
  };
}

/** The objective with all its numbers, as they were. */
async function evening(db: Workspace['db'], at: number) {
  const past = await openPast(db, { kind: 'objective', id: goal.objectiveId }, at, at);
  const view = await viewObjective(past.db, goal.objectiveId, at);
  await past.close();
  return view;
}

describe('compaction', () => {
  test('frees rows, and every number and every evening of the past is as before', async () => {
    const [before, acts] = [await numbers(), await personsActs()];
    const events = await workspace.db.ticketEvents.count();
    const steps = await all();
    expect(await numbers()).toEqual(before);
    expect(await personsActs()).toEqual(acts);
    expect(events - (await workspace.db.ticketEvents.count())).toBeGreaterThan(events / 3);
    // Of eight values a day the last remains, or the last before a person's.
    expect((await workspace.db.changes.toArray()).filter(({ origin }) => origin === 'rule').length).toBeLessThanOrEqual(
      4 * DAYS,
    );
    expect(rowsOf(steps)).toBeGreaterThan(0);
  });

  test('says since when only evenings are known', async () => {
    await all();
    expect((await workspace.db.meta.get('compactedBefore'))?.value).toBe(
      new Date(later - KEEP_DAYS * DAY_MS).setHours(0, 0, 0, 0),
    );
  });

  test('says what it freed in all, however often it was done', async () => {
    const steps = [...(await all()), ...(await all())];
    const bytes = steps.reduce((sum, each) => sum + each.bytes, 0);
    expect(await compactedSoFar(workspace.db)).toEqual({ rows: rowsOf(steps), bytes });
    expect((await sizesOf(workspace.db)).freed).toEqual({ rows: rowsOf(steps), bytes });
  });

  test('again it finds nothing and changes nothing', async () => {
    await all();
    const after = await everything();
    expect(rowsOf(await all())).toBe(0);
    expect(await everything()).toEqual(after);
  });

  test('a trial frees nothing, and foretells what compaction then frees', async () => {
    const before = await everything();
    let trial = await compact(workspace.db, { after: START, isTrial: true }, later);
    const trials = [trial];
    while (!trial.isDone)
      trials.push((trial = await compact(workspace.db, { after: trial.cursor, isTrial: true }, later)));
    expect(await everything()).toEqual(before);
    expect(await workspace.db.meta.get('compactedBefore')).toBeUndefined();
    expect(rowsOf(trials)).toBe(rowsOf(await all()));
  });

  test('killed in the middle of every step, it goes on and ends the same', async () => {
    const { db } = workspace;
    const tables = ['ticketEvents', 'changes', 'meta'].map((name) => db.table(name));
    const before = await Promise.all(tables.map((table) => table.toArray()));
    await all();
    const whole = await everything();
    for (const [i, table] of tables.entries()) {
      await table.clear();
      await table.bulkAdd(before[i] ?? []);
    }
    for (let isDone = false; !isDone; ) {
      // Rows are deleted by then; how far it came is not yet noted.
      const killed = vi.spyOn(db.meta, 'put').mockImplementationOnce(() => {
        throw new DOMException('killed', 'AbortError');
      });
      const [events, changes] = await everything();
      await expect(step()).rejects.toThrow('killed');
      expect((await everything()).slice(0, 2)).toEqual([events, changes]);
      killed.mockRestore();
      ({ isDone } = await step());
    }
    expect(await everything()).toEqual(whole);
  });

  test('touches nothing that is younger than half a year', async () => {
    const before = await everything();
    later = MONDAY + (KEEP_DAYS - 1) * DAY_MS;
    expect(rowsOf(await all())).toBe(0);
    expect(await everything()).toEqual(before);
  });
});
