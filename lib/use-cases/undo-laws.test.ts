import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { attempt, doSomething, KINDS, TICKETS } from '../../tests/helpers/any-act';
import { aReading, Workspace } from '../../tests/helpers/workspace';
import type { Change } from '../domain/change';
import { tableOf } from '../store/journal';

/** Every row's values, without stamps; an absent field is as good as `null`. */
async function valuesIn({ db }: Workspace): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const kind of KINDS) {
    for (const { stamps: _stamps, ...row } of await tableOf(db, kind).toArray())
      all.set(
        `${kind} ${String(row.id)}`,
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      );
  }
  return all;
}

const journal = async ({ db }: Workspace): Promise<Change[]> => db.changes.orderBy('clock').toArray();

const step = fc.record({
  act: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)),
  /** Which act of the past to take back and do again; often none. */
  undo: fc.option(fc.nat(999), { nil: null }),
  despite: fc.boolean(),
});

// The thousand runs are those of the pure laws in lib/domain/undo.test.ts; a step through a real database costs a
// hundred times more.
const HISTORIES = 6;
const STEPS = 30;

test('whatever happened: undo and redo come back to the same values, and all undone in reverse leaves nothing', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
      const workspace = await Workspace.open();
      await workspace.withGoal();
      await workspace.observe(...TICKETS.map((key) => aReading(key)));
      for (const { act, undo, despite } of steps) {
        await doSomething(workspace, act);
        const before = await journal(workspace);
        if (undo !== null && (await undoAndRedo(workspace, before[undo % before.length]?.actId ?? '', despite)))
          taken++;
        const after = await journal(workspace);
        expect(after.slice(0, before.length)).toEqual(before);
      }
      const acts = [...new Set((await journal(workspace)).map(({ actId }) => actId))];
      for (const actId of acts.toReversed()) await attempt(workspace.run('undoAct', { actId }));
      for (const kind of KINDS)
        expect((await tableOf(workspace.db, kind).toArray()).filter((row) => row.deletedAt === null)).toEqual([]);
      await workspace.db.delete();
    }),
    { numRuns: HISTORIES },
  );
  // Else the law would hold of refusals alone.
  expect(taken).toBeGreaterThan(HISTORIES);
});

/** Was it taken back and done again? */
async function undoAndRedo(workspace: Workspace, actId: string, despite: boolean): Promise<boolean> {
  const values = await valuesIn(workspace);
  const undoId = await attempt(workspace.run('undoAct', { actId, despite }));
  if (undoId !== null) await workspace.run('undoAct', { actId: undoId });
  expect(await valuesIn(workspace)).toEqual(values);
  return undoId !== null;
}
