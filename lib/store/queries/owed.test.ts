import { beforeEach, describe, expect, test } from 'vitest';
import { fc } from '../../../tests/domain/law';
import { aReading, aTicketId, refusalOf, Workspace } from '../../../tests/helpers/workspace';
import { DAY_MS } from '../../domain/calendar';
import { type Duty, subjectOf } from '../../domain/duty';
import type { KeyResultId, ObjectiveId, PersonId } from '../../domain/ids';
import { duties } from './duties';
import { owed } from './owed';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let ana: PersonId;
let ben: PersonId;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  ana = goal.personId;
  ben = (await workspace.run('savePerson', { name: 'Ben' })).value.id;
});

/** Who sits at this browser from now on. */
async function sits(id: PersonId) {
  for (const person of await workspace.db.people.toArray())
    if (person.isMe !== (person.id === id))
      await workspace.run('savePerson', { id: person.id, isMe: person.id === id });
}
const checkIn = async (by: PersonId, keyResultId = goal.keyResultId) => {
  await sits(by);
  return (await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 6 })).value.id;
};
const kinds = async (person: PersonId) => (await owed(workspace.db, person, workspace.now)).map(({ kind }) => kind);
const reviewedBy = (reviewerId: PersonId | null) =>
  workspace.run('saveObjective', { id: goal.objectiveId, reviewerId });

describe('an acknowledgement', () => {
  test('is owed by the reviewer, told with who said what, and ends with the act; undo brings it back', async () => {
    await reviewedBy(ben);
    const id = await checkIn(ana);
    expect(await kinds(ana)).toEqual([]);
    expect(await duties(workspace.db, ben, workspace.now)).toMatchObject([
      { kind: 'acknowledge', checkIn: { id, value: 1500 }, author: { name: 'Ana' }, goal: { numbers: {} } },
    ]);
    await sits(ben);
    const { actId } = await workspace.run('acknowledge', { checkInId: id });
    expect(await kinds(ben)).toEqual([]);
    expect(await workspace.db.checkIns.toArray()).toMatchObject([
      { acknowledgedBy: ben, acknowledgedAt: workspace.now },
    ]);
    await workspace.run('undoAct', { actId });
    expect(await kinds(ben)).toEqual(['acknowledge']);
  });

  test('given twice is no error and changes nothing', async () => {
    await reviewedBy(ben);
    const id = await checkIn(ana);
    await sits(ben);
    await workspace.run('acknowledge', { checkInId: id });
    const before = await workspace.db.checkIns.toArray();
    await workspace.run('acknowledge', { checkInId: id });
    expect(await workspace.db.checkIns.toArray()).toEqual(before);
  });

  test('is refused to everybody but its reader', async () => {
    await reviewedBy(ben);
    const id = await checkIn(ana);
    expect(await refusalOf(workspace.run('acknowledge', { checkInId: id }))).toBe('check-in.not-yours');
    await reviewedBy(null);
    expect(await refusalOf(workspace.run('acknowledge', { checkInId: await checkIn(ana) }))).toBe('check-in.not-yours');
  });

  test('stays with the reviewer of its day: a new one inherits no pile', async () => {
    const { value } = await workspace.run('savePerson', { name: 'Cem' });
    await reviewedBy(ben);
    await checkIn(ana);
    await reviewedBy(value.id);
    expect(await kinds(ben)).toEqual(['acknowledge']);
    expect(await kinds(value.id)).toEqual([]);
    await checkIn(ana);
    expect(await kinds(ben)).toEqual([]);
    expect(await kinds(value.id)).toEqual(['acknowledge']);
  });

  test('a reviewer named later owes nothing for what was said before', async () => {
    await checkIn(ana);
    await reviewedBy(ben);
    expect(await kinds(ben)).toEqual([]);
  });

  test('goes with the check-in, the key result or the objective it is about', async () => {
    await reviewedBy(ben);
    const id = await checkIn(ana);
    const targets = [
      { kind: 'checkIn', id },
      { kind: 'keyResult', id: goal.keyResultId },
      { kind: 'objective', id: goal.objectiveId },
    ] as const;
    for (const target of targets) {
      const { actId } = await workspace.run('deleteRecord', target);
      expect(await kinds(ben)).toEqual([]);
      await workspace.run('undoAct', { actId });
      expect(await kinds(ben)).toEqual(['acknowledge']);
    }
  });
});

test('an owner cannot review themselves, whichever of the two is written last', async () => {
  expect(await refusalOf(reviewedBy(ana))).toBe('objective.reviewer-is-owner');
  await reviewedBy(ben);
  const handedOver = workspace.run('saveObjective', { id: goal.objectiveId, ownerId: ben });
  expect(await refusalOf(handedOver)).toBe('objective.reviewer-is-owner');
});

test('who takes over a silent key result owes its check-in three days later, not on the first', async () => {
  workspace.now += 30 * DAY_MS;
  expect(await kinds(ana)).toEqual(['checkIn']);
  await workspace.run('saveKeyResult', { id: goal.keyResultId, ownerId: ben, reason: 'Ana left' });
  expect([await kinds(ana), await kinds(ben)]).toEqual([[], []]);
  workspace.now += 3 * DAY_MS;
  expect(await kinds(ben)).toEqual(['checkIn']);
});

test('finished work asks the owner for a word about the outcome', async () => {
  await workspace.observe(aReading('1'));
  await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId: goal.keyResultId });
  await workspace.observe(aReading('1', { state: 'done' }));
  expect(await owed(workspace.db, ana, workspace.now)).toMatchObject([{ kind: 'checkIn', because: 'work done' }]);
});

test('after its cycle an objective wants a review in place of check-ins', async () => {
  workspace.now = Date.UTC(2027, 0, 2);
  expect(await duties(workspace.db, ana, workspace.now)).toMatchObject([
    { kind: 'review', objective: { objective: { id: goal.objectiveId }, keyResults: [{}] } },
  ]);
});

test('other people’s goals cost nothing to read, however many', async () => {
  await reviewedBy(ben);
  await checkIn(ana);
  const reads = async () => {
    let rows = 0;
    const count = <T>(row: T) => {
      rows++;
      return row;
    };
    for (const table of workspace.db.tables) table.hook('reading').subscribe(count);
    await owed(workspace.db, ben, workspace.now);
    for (const table of workspace.db.tables) table.hook('reading').unsubscribe(count);
    return rows;
  };
  const alone = await reads();
  for (let i = 0; i < 20; i++) {
    const { value } = await workspace.run('saveObjective', {
      title: `Theirs ${i}`,
      cycleId: goal.cycleId,
      ownerId: ana,
    });
    await workspace.run('saveObjective', { id: value.id, reviewerId: ben });
    await workspace.keyResult(value.id, `Theirs ${i}`);
  }
  expect(alone).toBeGreaterThan(0);
  expect(await reads()).toBe(alone);
});

const person = fc.constantFrom(0, 1, 2);
const step = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), days: fc.nat(12) }),
  fc.record({ do: fc.constant('checkIn' as const), by: person, at: fc.nat(3) }),
  fc.record({ do: fc.constant('owner' as const), of: person, at: fc.nat(3) }),
  fc.record({ do: fc.constant('reviewer' as const), of: fc.option(person), at: fc.nat(1) }),
  fc.record({ do: fc.constant('finish' as const), at: fc.nat(3) }),
);

test('whatever happened, each duty can be done by who owes it, and is then gone', async () => {
  await workspace.run('saveCycle', { id: goal.cycleId, endsOn: '2030-12-31' });
  const people = [ana, ben, (await workspace.run('savePerson', { name: 'Cem' })).value.id];
  const { value: draft } = await workspace.run('saveObjective', {
    title: 'Second',
    cycleId: goal.cycleId,
    ownerId: ben,
  });
  const objectives = [goal.objectiveId, draft.id];
  const keyResults = [goal.keyResultId];
  for (const [i, id] of objectives.entries()) keyResults.push(await workspace.keyResult(id, `More ${i}`));
  keyResults.push(await workspace.keyResult(draft.id, 'Last'));
  for (const [i, keyResultId] of keyResults.entries()) {
    await workspace.observe(aReading(`${i}`));
    await workspace.run('linkTicket', { ticketId: aTicketId(`${i}`), keyResultId });
  }
  const acts: { readonly [K in Duty['kind']]?: (duty: Extract<Duty, { kind: K }>) => Promise<unknown> } = {
    checkIn: ({ keyResultId }) => workspace.run('checkIn', { keyResultId, value: 1200, confidence: 5 }),
    acknowledge: ({ checkInId }) => workspace.run('acknowledge', { checkInId }),
    activate: ({ objectiveId }) => workspace.run('saveObjective', { id: objectiveId, state: 'active' }),
  };
  let done = 0;
  const apply = async (one: Parameters<Parameters<typeof step.map>[0]>[0]) => {
    const at = (list: readonly (KeyResultId | ObjectiveId)[], i: number) => list[i % list.length];
    if (one.do === 'wait') workspace.now += one.days * DAY_MS;
    if (one.do === 'finish') await workspace.observe(aReading(`${one.at}`, { state: 'done' }));
    if (one.do === 'checkIn') await checkIn(people[one.by]!, at(keyResults, one.at) as KeyResultId);
    if (one.do === 'owner')
      await workspace.run('saveKeyResult', {
        id: at(keyResults, one.at) as KeyResultId,
        ownerId: people[one.of]!,
        reason: 'x',
      });
    if (one.do === 'reviewer')
      await workspace
        .run('saveObjective', {
          id: at(objectives, one.at) as ObjectiveId,
          reviewerId: one.of === null ? null : people[one.of]!,
        })
        .catch(() => null);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 8 }), async (steps) => {
      for (const one of steps) await apply(one);
      for (const who of people) {
        const [duty] = await owed(workspace.db, who, workspace.now);
        if (!duty) continue;
        await sits(who);
        const act = acts[duty.kind] as ((one: Duty) => Promise<unknown>) | undefined;
        if (!act) continue;
        await act(duty);
        done++;
        expect((await owed(workspace.db, who, workspace.now)).map(subjectOf)).not.toContain(subjectOf(duty));
      }
    }),
    { numRuns: 30 },
  );
  expect(done).toBeGreaterThan(20);
});
