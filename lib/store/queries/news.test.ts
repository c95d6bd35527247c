import { beforeEach, describe, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import type { PersonId } from '../../domain/ids';
import { newsOf } from './news';
import { contributedBy, reviewedBy } from './roles';

let workspace: Workspace;
let goal: Awaited<ReturnType<Workspace['withGoal']>>;
let ben: PersonId;
beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  ben = (await workspace.run('savePerson', { name: 'Ben' })).value.id;
  workspace.now += 60_000;
});

/** From here on Ben sits at this browser. */
async function benActs() {
  await workspace.run('savePerson', { id: ben, isMe: true });
  await workspace.run('savePerson', { id: goal.personId, isMe: false });
}
const verbs = async (since: number, meId: PersonId) => {
  const goals = new Set<string>([goal.objectiveId, goal.keyResultId]);
  return (await newsOf(workspace.db, since, goals, meId)).acts.map(({ verb }) => verb);
};

describe('news of my goals', () => {
  test('is what others did to them since: their check-ins, links and edits, the latest first', async () => {
    const since = workspace.now;
    await workspace.run('saveObjective', { id: goal.objectiveId, why: 'I said so myself' });
    await benActs();
    const { cycleId, keyResultId } = goal;
    await workspace.run('saveObjective', { title: 'A goal of his own', cycleId });
    await workspace.observe(aReading('7'));
    await workspace.run('linkTicket', { ticketId: aTicketId('7'), keyResultId });
    await workspace.run('checkIn', { keyResultId, value: 700, confidence: 5 });
    expect(await verbs(since, goal.personId)).toEqual(['checkIn', 'linkTicket']);
    expect(await verbs(workspace.now + 60_000, goal.personId)).toEqual([]);
    expect(await verbs(since, ben)).toEqual(['saveObjective']);
  });
});

test('a person contributes where an owner names them, and reviews where an objective does', async () => {
  const { db, now } = workspace;
  expect([await contributedBy(db, ben, now), await reviewedBy(db, ben, now)]).toEqual([[], []]);
  await workspace.run('saveKeyResult', { id: goal.keyResultId, contributors: [ben] });
  await workspace.run('saveObjective', { id: goal.objectiveId, reviewerId: ben });
  for (const views of [await contributedBy(db, ben, now), await reviewedBy(db, ben, now)])
    expect(views.map(({ objective }) => objective.id)).toEqual([goal.objectiveId]);
  expect(await contributedBy(db, goal.personId, now)).toEqual([]);
});
