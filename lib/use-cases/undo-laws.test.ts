import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { aReading, aTicketId, Workspace } from '../../tests/helpers/workspace';
import type { Change, RecordKind } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../domain/ids';
import { tableOf } from '../store/journal';

const KINDS = ['person', 'cycle', 'objective', 'keyResult', 'link', 'checkIn'] as const satisfies RecordKind[];
const TICKETS = ['1', '2', '3'] as const;
const CLOSING = { reason: 'So', cause: 'no_time', isDropped: false, retrospective: '' } as const;
const MEASURE = { kind: 'numeric', unit: 'ms', baseline: 2000 } as const;

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

/** Something a person might do next, out of three numbers. `null` when there is nothing to do it to. */
async function doSomething(workspace: Workspace, [what, which, how]: readonly [number, number, number]) {
  const { db } = workspace;
  const pick = async <T>(kind: RecordKind) => {
    const rows = (await tableOf(db, kind).toArray()).filter(({ deletedAt }) => deletedAt === null);
    return (rows[which % (rows.length || 1)]?.id as T | undefined) ?? ('none' as T);
  };
  const [objectiveId, keyResultId] = [await pick<ObjectiveId>('objective'), await pick<KeyResultId>('keyResult')];
  const ticketId = aTicketId(TICKETS[how % 3] ?? '1');
  const acts = [
    async () => workspace.run('savePerson', { name: `Person ${how}` }),
    async () => workspace.run('saveCycle', { name: `Cycle ${how}`, startsOn: '2026-10-01', endsOn: '2026-12-31' }),
    async () => workspace.run('saveCycle', { id: await pick<CycleId>('cycle'), name: `Cycle ${how}` }),
    async () => workspace.run('saveObjective', { title: `O ${how}`, cycleId: await pick<CycleId>('cycle') }),
    async () => workspace.run('saveObjective', { id: objectiveId, title: `O ${how}`, why: `${which}` }),
    async () => workspace.run('saveObjective', { id: objectiveId, state: 'active' }),
    async () => workspace.run('closeObjective', { id: objectiveId, ...CLOSING, score: (how % 11) / 10 }),
    async () =>
      workspace.run('carryOver', { objectiveId, cycleId: await pick<CycleId>('cycle'), withTickets: how % 2 === 0 }),
    async () => workspace.run('saveObjective', { id: objectiveId, reviewerId: await pick<PersonId>('person') }),
    async () =>
      workspace.run('saveKeyResult', { title: `K ${how}`, objectiveId, measure: { ...MEASURE, target: how } }),
    async () =>
      workspace.run('saveKeyResult', { id: keyResultId, measure: { ...MEASURE, target: how }, reason: 'Because' }),
    async () =>
      workspace.run('saveKeyResult', { id: keyResultId, phases: [{ on: '2026-11-01', ratio: 0.5 }], reason: 'So' }),
    async () => workspace.run('saveKeyResult', { id: keyResultId, objectiveId }),
    async () => workspace.run('linkTicket', { ticketId, keyResultId }),
    async () => workspace.run('shareTicket', { ticketId, keyResultId, share: (how % 11) / 10 }),
    async () => workspace.run('unlinkTicket', { ticketId, keyResultId }),
    async () => workspace.run('checkIn', { keyResultId, value: how, confidence: how % 11 }),
    async () => {
      const kind = KINDS[which % KINDS.length] ?? 'link';
      return workspace.run('deleteRecord', { kind, id: await pick<string>(kind) });
    },
  ];
  return attempt(acts[what % acts.length]?.() ?? Promise.reject(new Error('no act')));
}

/** The act's id; `null` when it was refused. */
const attempt = (act: Promise<{ readonly actId: string }>): Promise<string | null> =>
  act.then(
    ({ actId }) => actId,
    (error: unknown) => (error instanceof OkrError ? null : Promise.reject(error)),
  );

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
