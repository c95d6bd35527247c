import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../tests/helpers/workspace';
import { OkrError } from '../domain/errors';
import type { KeyResultId } from '../domain/ids';
import { rollUpKeyResult } from '../domain/roll-up';
import type { Database } from './db';
import { rowKey } from './schema';

const KEYS = ['1', '2', '3', '4'] as const;
const key = fc.constantFrom(...KEYS);
const goal = fc.nat(2);
const step = fc.oneof(
  fc.record({ do: fc.constant('link' as const), key, goal }),
  fc.record({ do: fc.constant('unlink' as const), key, goal }),
  fc.record({ do: fc.constant('share' as const), key, goal, share: fc.constantFrom(null, 0, 0.25, 1) }),
  fc.record({
    do: fc.constant('see' as const),
    key,
    state: fc.constantFrom('open' as const, 'in_progress' as const, 'done' as const, 'cancelled' as const),
    points: fc.nat(13),
  }),
  fc.record({ do: fc.constant('checkIn' as const), goal, value: fc.option(fc.integer({ min: 0, max: 3000 })) }),
  fc.record({ do: fc.constant('delete' as const), goal }),
  fc.record({ do: fc.constant('sizeBy' as const), goal, sizeBy: fc.constantFrom('count' as const, 'points' as const) }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(5) }),
);

test('the kept numbers equal a full recomputation after any sequence of acts and sightings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const workspace = await Workspace.open();
      const { objectiveId, keyResultId } = await workspace.withGoal();
      const goals = [
        keyResultId,
        await workspace.keyResult(objectiveId, 'Two'),
        await workspace.keyResult(objectiveId, 'Three'),
      ];
      await workspace.observe(...KEYS.map((each) => aReading(each)));
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

// A few long histories beside many short ones. `LAW_SEED=<seed>` tries another.
const seeds = process.env.LAW_SEED ? [Number(process.env.LAW_SEED)] : [1, 2, 3];
test.each(seeds)(
  'the kept numbers equal a full recomputation all along a history of 500 acts, seed %i',
  async (seed) => {
    const workspace = await Workspace.open();
    const { objectiveId, keyResultId } = await workspace.withGoal();
    const goals = [
      keyResultId,
      await workspace.keyResult(objectiveId, 'Two'),
      await workspace.keyResult(objectiveId, 'Three'),
    ];
    await workspace.observe(...KEYS.map((each) => aReading(each)));
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
      for (const [i, own] of numbers.entries())
        if (own === null) goals[i] = await workspace.keyResult(objectiveId, `After ${actId}`);
    }
    expect(done).toBe(500);
    await workspace.db.delete();
  },
  120_000,
);

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
      return workspace.run('linkTicket', about, opId);
    case 'unlink':
      return workspace.run('unlinkTicket', about, opId);
    case 'share':
      return workspace.run('shareTicket', { ...about, share: each.share }, opId);
    case 'see':
      return workspace.observe(
        aReading(each.key, { state: each.state, estimate: { value: each.points, unit: 'points' } }),
      );
    case 'checkIn':
      return workspace.run('checkIn', { keyResultId, value: each.value, confidence: 5 }, opId);
    case 'delete':
      return workspace.run('deleteRecord', { kind: 'keyResult', id: keyResultId }, opId);
    case 'sizeBy':
      return workspace.run('saveKeyResult', { id: keyResultId, sizeBy: each.sizeBy }, opId);
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

/** From the bare rows, without any index or query of the product. */
async function recomputed(db: Database, ids: readonly KeyResultId[]) {
  const alive = <T extends { readonly deletedAt: number | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.deletedAt === null);
  const [keyResults, links, checkIns] = [
    alive(await db.keyResults.toArray()),
    alive(await db.links.toArray()),
    alive(await db.checkIns.toArray()),
  ];
  const tickets = await db.tickets.toArray();
  const shareOf = (link: (typeof links)[number]) => {
    const siblings = links.filter((other) => other.ticketId === link.ticketId);
    const unstated = siblings.filter((other) => other.share === null).length;
    const left = Math.max(0, 1 - siblings.reduce((sum, other) => sum + (other.share ?? 0), 0));
    return link.share ?? Math.min(1 / siblings.length, left / unstated);
  };
  return ids.map((id) => {
    const keyResult = keyResults.find((row) => row.id === id);
    if (!keyResult) return null;
    const pieces = links
      .filter((link) => link.keyResultId === id)
      .map((link) => {
        const ticket = tickets.find((row) => row.id === link.ticketId);
        return {
          ticketId: link.ticketId,
          state: ticket?.state ?? 'unknown',
          estimate: ticket?.estimate ?? null,
          share: shareOf(link),
        } as const;
      });
    return rollUpKeyResult(
      keyResult,
      pieces,
      checkIns.filter((row) => row.keyResultId === id),
    );
  });
}
