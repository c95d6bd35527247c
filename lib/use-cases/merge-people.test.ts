import { expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import { rowKey } from '../store/schema';

const everything = async ({ db }: Workspace) =>
  Promise.all(
    [db.people, db.objectives, db.keyResults, db.checkIns, db.notes, db.kudos].map(async (table) =>
      (await table.toArray()).map(({ stamps: _stamps, ...row }) => row),
    ),
  );

/** Ben, known as Benny too: what each of them owns, reviews, reads, says and is thanked for. */
async function twoBens() {
  const workspace = await Workspace.open();
  const { objectiveId, keyResultId, personId: ana } = await workspace.withGoal();
  const handle = (login: string) => ({ trackerHost: 'github.com', login });
  const { value: ben } = await workspace.run('savePerson', { name: 'Ben', handles: [handle('ben')] });
  const benny = await workspace.run('savePerson', { name: 'Benny', handles: [handle('BEN'), handle('benny')] });
  const goneId = benny.value.id;
  await workspace.run('saveObjective', { id: objectiveId, ownerId: ben.id, reviewerId: goneId });
  await workspace.run('saveKeyResult', {
    ...{ id: keyResultId, ownerId: goneId, contributors: [ben.id, goneId], reason: 'Handed over' },
  });
  await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 5 });
  const about = { aboutKind: 'keyResult', aboutId: keyResultId } as const;
  await workspace.run('writeNote', { ...about, text: 'Does it hold?', askedId: goneId });
  await workspace.run('thank', { toId: goneId, keyResultId, ticketIds: [], text: 'For the patience' });
  return { workspace, ana, keepId: ben.id, goneId, objectiveId, keyResultId };
}

test('everything of the one who goes is the other’s, and one undo parts them again', async () => {
  const { workspace, keepId, goneId, objectiveId, keyResultId } = await twoBens();
  const before = await everything(workspace);
  const { actId } = await workspace.run('mergePeople', { keepId, goneId });
  const { db } = workspace;
  expect(await db.people.get(rowKey(keepId))).toMatchObject({
    handles: [
      { trackerHost: 'github.com', login: 'ben' },
      { trackerHost: 'github.com', login: 'benny' },
    ],
  });
  expect((await db.people.get(rowKey(goneId)))?.deletedAt).toBe(workspace.now);
  // Nobody is their own witness.
  expect(await db.objectives.get(rowKey(objectiveId))).toMatchObject({ ownerId: keepId, reviewerId: null });
  expect(await db.keyResults.get(rowKey(keyResultId))).toMatchObject({ ownerId: keepId, contributors: [keepId] });
  const [people, ...rest] = await everything(workspace);
  expect(JSON.stringify(rest)).not.toContain(goneId);
  expect(people).toHaveLength(3);
  await workspace.run('undoAct', { actId });
  expect(await everything(workspace)).toEqual(before);
});

test('whoever was told of a thousand check-ins is merged like anybody else', async () => {
  const { workspace, keepId, goneId, keyResultId } = await twoBens();
  const { db } = workspace;
  const [checkIn] = await db.checkIns.toArray();
  if (!checkIn) throw new Error('no check-in');
  const ids = Array.from({ length: 1100 }, (_, n) => `01900000-0000-7000-8009-${n.toString(16).padStart(12, '0')}`);
  await db.checkIns.bulkAdd(ids.map((id) => ({ ...checkIn, id: id as never, keyResultId, readerId: goneId })));
  await workspace.run('mergePeople', { keepId, goneId });
  expect((await db.checkIns.toArray()).filter(({ readerId }) => readerId === keepId).length).toBeGreaterThanOrEqual(
    1100,
  );
  expect((await db.checkIns.toArray()).filter(({ readerId }) => readerId === goneId)).toEqual([]);
});

test('whoever sits here stays, whichever entry is kept', async () => {
  const { workspace, ana, keepId } = await twoBens();
  await workspace.run('mergePeople', { keepId, goneId: ana });
  expect(await workspace.db.people.get(rowKey(keepId))).toMatchObject({ isMe: true });
  expect(await workspace.db.people.get(rowKey(ana))).toMatchObject({ isMe: false });
});

test('nobody is merged with themselves or with somebody who is gone', async () => {
  const { workspace, keepId, goneId } = await twoBens();
  expect(await refusalOf(workspace.run('mergePeople', { keepId, goneId: keepId }))).toBe('input.invalid');
  await workspace.run('deleteRecord', { kind: 'person', id: goneId });
  expect(await refusalOf(workspace.run('mergePeople', { keepId, goneId }))).toBe('record.deleted');
});
