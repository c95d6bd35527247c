import { beforeEach, describe, expect, test } from 'vitest';
import { aReading, aTicketId, refusalOf, Workspace } from '../../tests/helpers/workspace';
import type { KeyResultId, ObjectiveId, PersonId } from '../domain/ids';
import { rowKey } from '../store/schema';

let workspace: Workspace;
let goal: { personId: PersonId; objectiveId: ObjectiveId; keyResultId: KeyResultId };
let ben: PersonId;

beforeEach(async () => {
  workspace = await Workspace.open();
  goal = await workspace.withGoal();
  ben = (await workspace.run('savePerson', { name: 'Ben' })).value.id;
});

const about = () => ({ aboutKind: 'keyResult', aboutId: goal.keyResultId }) as const;
const note = (id: string) => workspace.db.notes.get(rowKey(id));
const sits = async (id: PersonId) => {
  for (const { id: each } of await workspace.db.people.toArray())
    await workspace.run('savePerson', { id: each, isMe: each === id });
};

describe('a note', () => {
  test('asks somebody, is answered about the same thing, and is settled by whoever asked', async () => {
    const { value: asked } = await workspace.run('writeNote', { ...about(), text: 'Does it hold?', askedId: ben });
    await sits(ben);
    const { value: answer } = await workspace.run('writeNote', {
      ...{ aboutKind: 'objective', aboutId: goal.objectiveId },
      text: 'It does',
      threadId: asked.id,
    });
    expect(await note(answer.id)).toMatchObject({ ...about(), threadId: asked.id, authorId: ben, askedId: null });
    expect(await refusalOf(workspace.run('settleNote', { id: asked.id, isSettled: true }))).toBe('record.not-yours');
    await sits(goal.personId);
    const { actId } = await workspace.run('settleNote', { id: asked.id, isSettled: true });
    expect(await note(asked.id)).toMatchObject({ resolvedAt: workspace.now });
    await workspace.run('undoAct', { actId });
    expect(await note(asked.id)).toMatchObject({ resolvedAt: null });
  });

  test('cannot be empty, ask its own author, or answer an answer', async () => {
    expect(await refusalOf(workspace.run('writeNote', { ...about(), text: '  ' }))).toBe('input.invalid');
    const toMe = { ...about(), text: 'Me?', askedId: goal.personId };
    expect(await refusalOf(workspace.run('writeNote', toMe))).toBe('input.invalid');
    const { value: root } = await workspace.run('writeNote', { ...about(), text: 'So?', askedId: ben });
    const { value: answer } = await workspace.run('writeNote', {
      ...about(),
      text: 'Yes',
      threadId: root.id,
      saidBy: ben,
    });
    const deeper = { ...about(), text: 'And?', threadId: answer.id };
    expect(await refusalOf(workspace.run('writeNote', deeper))).toBe('input.invalid');
  });

  test('is deleted by its author alone, as is a check-in', async () => {
    const { value } = await workspace.run('writeNote', { ...about(), text: 'Well done' });
    const { value: said } = await workspace.run('checkIn', {
      keyResultId: goal.keyResultId,
      value: 1500,
      confidence: 5,
    });
    await sits(ben);
    expect(await refusalOf(workspace.run('deleteRecord', { kind: 'note', id: value.id }))).toBe('record.not-yours');
    expect(await refusalOf(workspace.run('deleteRecord', { kind: 'checkIn', id: said.id }))).toBe('record.not-yours');
    await sits(goal.personId);
    await workspace.run('deleteRecord', { kind: 'note', id: value.id });
    expect((await note(value.id))?.deletedAt).toBe(workspace.now);
  });

  test('outlives what it is about and whom it asks', async () => {
    const { value } = await workspace.run('writeNote', { ...about(), text: 'Does it hold?', askedId: ben });
    await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
    await workspace.run('deleteRecord', { kind: 'person', id: ben });
    expect(await note(value.id)).toMatchObject({ deletedAt: null, askedId: ben, ...about() });
    expect(await refusalOf(workspace.run('writeNote', { ...about(), text: 'Late' }))).toBe('record.deleted');
  });
});

describe('a thank-you', () => {
  test('keeps the tickets that show it by name, also when the tracker renames them', async () => {
    await workspace.observe(aReading('7', { title: 'Slow checkout' }));
    const thanks = { toId: ben, keyResultId: goal.keyResultId, ticketIds: [aTicketId('7')], text: 'For the patience' };
    const { value, actId } = await workspace.run('thank', thanks);
    await workspace.observe(aReading('7', { title: 'Renamed' }));
    const kudos = () => workspace.db.kudos.get(rowKey(value.id));
    expect(await kudos()).toMatchObject({
      ...{ authorId: goal.personId, toId: ben, text: 'For the patience' },
      tickets: [{ id: aTicketId('7'), title: 'Slow checkout' }],
    });
    await workspace.run('deleteRecord', { kind: 'keyResult', id: goal.keyResultId });
    expect((await kudos())?.deletedAt).toBeNull();
    await workspace.run('undoAct', { actId });
    expect((await kudos())?.deletedAt).not.toBeNull();
  });

  test('goes to somebody else, says something, and names only tickets that were read', async () => {
    const thanks = { toId: ben, keyResultId: null, ticketIds: [], text: 'Thanks' };
    expect(await refusalOf(workspace.run('thank', { ...thanks, toId: goal.personId }))).toBe('kudos.self');
    expect(await refusalOf(workspace.run('thank', { ...thanks, text: ' ' }))).toBe('input.invalid');
    expect(await refusalOf(workspace.run('thank', { ...thanks, ticketIds: [aTicketId('9')] }))).toBe('ticket.unknown');
  });
});
