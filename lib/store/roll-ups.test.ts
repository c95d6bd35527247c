import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { aReading, aTicketId, Workspace } from '../../tests/helpers/workspace';
import { DAY_MS } from '../domain/calendar';
import { createdAtOf } from '../domain/created-at';
import type { Cycle } from '../domain/cycle';
import { OkrError } from '../domain/errors';
import { familyOf } from '../domain/family';
import type { CycleId, KeyResultId, ObjectiveId } from '../domain/ids';
import type { Measure } from '../domain/measure';
import { rollUpKeyResult } from '../domain/roll-up';
import { workPiecesByKeyResult } from '../domain/work-pieces';
import { badgeView } from '../use-cases/badge-view';
import type { Database } from './db';
import { viewObjective } from './queries/objective-views';
import { viewTickets } from './queries/ticket-views';
import { rowKey } from './schema';

const KEYS = ['1', '2', '3', '4', '5'] as const;
const key = fc.constantFrom(...KEYS);
const goal = fc.nat(2);
const tie = fc.oneof(
  fc.record({ do: fc.constant('link' as const), key, goal, includeChildren: fc.boolean() }),
  fc.record({ do: fc.constant('unlink' as const), key, goal }),
  fc.record({
    do: fc.constant('share' as const),
    key,
    goal,
    share: fc.constantFrom(null, null, 0, 0.25, 1),
    includeChildren: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('see' as const),
    key,
    // Also what no page should say: a ticket below itself, or two below each other.
    parent: fc.constantFrom(null, ...KEYS),
    state: fc.constantFrom('open' as const, 'in_progress' as const, 'done' as const, 'cancelled' as const),
    points: fc.nat(3),
  }),
);
const step = fc.oneof(
  // Most of what can go wrong is among relatives.
  { weight: 3, arbitrary: tie },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ do: fc.constant('checkIn' as const), goal, value: fc.option(fc.integer({ min: 0, max: 3000 })) }),
      fc.record({ do: fc.constant('delete' as const), goal }),
      fc.record({
        do: fc.constant('sizeBy' as const),
        goal,
        sizeBy: fc.constantFrom('count' as const, 'points' as const),
      }),
      fc.record({
        do: fc.constant('credit' as const),
        credit: fc.constantFrom(0 as const, 0.25 as const, 0.5 as const),
      }),
      fc.record({
        do: fc.constant('rhythm' as const),
        cadence: fc.constantFrom('weekly' as const, 'monthly' as const),
        startsOn: fc.constantFrom('2026-10-01', '2026-10-04'),
      }),
      fc.record({ do: fc.constant('wait' as const), days: fc.nat(20) }),
      fc.record({ do: fc.constant('undo' as const), back: fc.nat(5) }),
    ),
  },
);

test('the kept numbers equal a full recomputation after any sequence of acts and sightings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const workspace = await Workspace.open();
      const { goals } = await begin(workspace);
      await workspace.observe(...KEYS.map((each, i) => aReading(each, { parent: KEYS[i - 1] ?? null })));
      const acts: string[] = [];
      for (const each of steps) {
        const actId = `op-${acts.length}`;
        await carryOut(workspace, each, goals, acts, actId).catch((error: unknown) => {
          if (!(error instanceof OkrError)) throw error;
        });
        acts.push(actId);
        expect(await kept(workspace.db, goals)).toEqual(await recomputed(workspace.db, goals));
      }
      await workspace.db.delete();
    }),
    { numRuns: 40 },
  );
}, 60_000);

// `lib/domain/surroundings.test.ts` lives through many more, without a database. `LAW_SEED=<seed>` tries another.
const seeds = [Number(process.env.LAW_SEED ?? 1)];
test.each(seeds)(
  'the kept numbers equal a full recomputation all along a history of 500 acts, seed %i',
  async (seed) => {
    const workspace = await Workspace.open();
    const { goals, objectiveId } = await begin(workspace);
    await workspace.observe(...KEYS.map((each, i) => aReading(each, { parent: KEYS[i - 1] ?? null })));
    const acts: string[] = [];
    let done = 0;
    for (const each of fc.sample(step, { numRuns: 2000, seed })) {
      if (done === 500) break;
      const actId = `op-${acts.length}`;
      await carryOut(workspace, each, goals, acts, actId).then(
        () => {
          done += 1;
        },
        (error: unknown) => {
          if (!(error instanceof OkrError)) throw error;
        },
      );
      acts.push(actId);
      const numbers = await kept(workspace.db, goals);
      expect(numbers).toEqual(await recomputed(workspace.db, goals));
      // Where one was deleted another begins, so that there is always something to act on.
      for (const [i, own] of numbers.entries()) if (own === null) goals[i] = await aGoal(workspace, objectiveId, i);
    }
    expect(done).toBe(500);
    await workspace.db.delete();
  },
  120_000,
);

test('kept numbers that are missing or damaged are shown nowhere: badges and screens say what is true', async () => {
  const workspace = await Workspace.open();
  const { keyResultId, objectiveId } = await workspace.withGoal();
  await workspace.observe(aReading('1', { state: 'done' }), aReading('2', { state: 'open' }));
  for (const key of ['1', '2']) await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId });
  await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 7 });
  const { db, now } = workspace;
  const seen = async () => ({
    badge: (await viewTickets(db, [aTicketId('1')], now)).map((view) => badgeView(view, now)),
    screen: await viewObjective(db, objectiveId, now),
  });
  const right = await seen();
  expect(right.badge[0]?.card[0]?.lines.join()).toContain('1 of 2');
  expect(right.screen?.keyResults[0]?.numbers).toMatchObject({ work: { done: 1 }, outcome: { current: 1500 } });
  for (const damage of [{ work: null }, { work: { plannedSize: Number.NaN } }, { outcome: undefined }]) {
    await db.rollUps.update(rowKey(keyResultId), damage as never);
    expect(await seen()).toEqual(right);
  }
  await db.rollUps.clear();
  expect(await seen()).toEqual(right);
  await workspace.run('checkIn', { keyResultId, value: 5, confidence: 7 });
  expect((await db.checkIns.toArray()).at(-1)).toMatchObject({ work: { linked: 2, done: 1 } });
});

test('kept numbers that were damaged keep nobody from choosing how work in progress counts', async () => {
  const workspace = await Workspace.open();
  const { keyResultId } = await workspace.withGoal();
  for (const [work, inProgressCredit] of [
    [null, 0.5],
    [undefined, 0.25],
    [7, 0],
  ] as const) {
    await workspace.db.rollUps.update(rowKey(keyResultId), { work } as never);
    await workspace.run('saveSettings', { inProgressCredit });
    expect(await kept(workspace.db, [keyResultId])).toEqual(await recomputed(workspace.db, [keyResultId]));
  }
});

const MEASURES: readonly Measure[] = [
  { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1000 },
  { kind: 'work', denominator: 'allLinked' },
  { kind: 'threshold', unit: 'ms', op: '≤', limits: [1500], aggregate: 'shareOfPeriods' },
];

const aGoal = async (workspace: Workspace, objectiveId: ObjectiveId, i: number): Promise<KeyResultId> => {
  const measure = MEASURES[i] ?? MEASURES[0];
  return (await workspace.run('saveKeyResult', { title: `Goal ${i}`, objectiveId, measure: measure as Measure })).value
    .id;
};

async function begin(workspace: Workspace) {
  const { objectiveId } = await workspace.withGoal();
  const goals: KeyResultId[] = [];
  for (const i of MEASURES.keys()) goals.push(await aGoal(workspace, objectiveId, i));
  return { objectiveId, goals };
}

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function carryOut(
  workspace: Workspace,
  each: Step,
  goals: readonly KeyResultId[],
  acts: readonly string[],
  opId: string,
) {
  const keyResultId = 'goal' in each ? (goals[each.goal] as KeyResultId) : (goals[0] as KeyResultId);
  const about = { ticketId: aTicketId('key' in each ? each.key : '1'), keyResultId };
  switch (each.do) {
    case 'link':
      await workspace.run('linkTicket', about, opId);
      return workspace.run('shareTicket', { ...about, share: null, includeChildren: each.includeChildren });
    case 'unlink':
      return workspace.run('unlinkTicket', about, opId);
    case 'share':
      return workspace.run('shareTicket', { ...about, share: each.share, includeChildren: each.includeChildren }, opId);
    case 'see':
      return workspace.observe(
        aReading(each.key, {
          state: each.state,
          parent: each.parent,
          estimate: { value: each.points, unit: 'points' },
        }),
      );
    case 'checkIn':
      return workspace.run('checkIn', { keyResultId, value: each.value, confidence: 5 }, opId);
    case 'delete':
      return workspace.run('deleteRecord', { kind: 'keyResult', id: keyResultId }, opId);
    case 'sizeBy':
      return workspace.run('saveKeyResult', { id: keyResultId, sizeBy: each.sizeBy }, opId);
    case 'credit':
      return workspace.run('saveSettings', { inProgressCredit: each.credit }, opId);
    case 'rhythm': {
      const { cadence, startsOn } = each;
      const [cycle] = await workspace.db.cycles.toArray();
      return workspace.run('saveCycle', { id: cycle?.id as CycleId, cadence, startsOn }, opId);
    }
    case 'wait':
      workspace.now += each.days * DAY_MS;
      return;
    case 'undo':
      return workspace.run('undoAct', { actId: acts.at(-1 - each.back) ?? '' }, opId);
  }
}

async function kept(db: Database, ids: readonly KeyResultId[]) {
  const rows = await db.rollUps.bulkGet(ids.map(rowKey));
  return rows.map((row) => {
    if (!row) return null;
    const { space: _space, id: _id, ...numbers } = row;
    return numbers;
  });
}

/** From the bare rows, without any index or query of the product: the domain over everything there is. */
async function recomputed(db: Database, ids: readonly KeyResultId[]) {
  const alive = <T extends { readonly deletedAt: number | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.deletedAt === null);
  const [keyResults, links, checkIns, [settings], [cycle]] = [
    alive(await db.keyResults.toArray()),
    alive(await db.links.toArray()),
    alive(await db.checkIns.toArray()),
    alive(await db.settings.toArray()),
    alive(await db.cycles.toArray()),
  ];
  const inProgressCredit = settings?.inProgressCredit ?? 0;
  // Neither the order of rows nor of tickets may matter.
  const family = familyOf((await db.tickets.toArray()).toReversed());
  const pieces = workPiecesByKeyResult(links.toReversed(), family);
  return ids.map((id) => {
    const keyResult = keyResults.find((row) => row.id === id);
    if (!keyResult) return null;
    const own = checkIns.filter((row) => row.keyResultId === id);
    const rhythm = { ...(cycle as Cycle), since: createdAtOf(id) };
    return rollUpKeyResult(keyResult, pieces.get(id) ?? [], own, { inProgressCredit, rhythm });
  });
}
