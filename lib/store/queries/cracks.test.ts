import { describe, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import { DAY_MS } from '../../domain/calendar';
import { cracks } from './cracks';

const kindsAt = async ({ db, now }: Workspace) =>
  (await cracks(db, now)).goals.map(({ crack, goal }) => `${goal?.keyResult.title ?? 'objective'}: ${crack.kind}`);

describe('the accountability report', () => {
  test('names what nobody links work to, what is silent and what serves nothing, and forgets it when it is mended', async () => {
    const workspace = await Workspace.open();
    const { objectiveId, keyResultId } = await workspace.withGoal();
    workspace.now += 15 * DAY_MS;
    expect((await kindsAt(workspace)).toSorted()).toEqual([
      'objective: unaligned',
      'p95 under one second: no live work',
      'p95 under one second: stale',
    ]);
    await workspace.run('saveObjective', { id: objectiveId, contribution: 'keeps our largest shops' });
    await workspace.observe(aReading('1'));
    await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
    await workspace.run('checkIn', { keyResultId, value: 1900, confidence: 6 });
    expect(await kindsAt(workspace)).toEqual([]);
  });

  test('calls unowned what somebody owned who was deleted since', async () => {
    const workspace = await Workspace.open();
    const { objectiveId, keyResultId } = await workspace.withGoal();
    const { value: ben } = await workspace.run('savePerson', { name: 'Ben' });
    await workspace.run('saveObjective', { id: objectiveId, contribution: 'keeps our shops', ownerId: ben.id });
    await workspace.run('saveKeyResult', { id: keyResultId, ownerId: ben.id, reason: 'Ben knows it best' });
    expect(await kindsAt(workspace)).toEqual([]);
    await workspace.run('deleteRecord', { kind: 'person', id: ben.id });
    expect(await kindsAt(workspace)).toEqual(['objective: unowned', 'p95 under one second: unowned']);
  });

  test('sees a plan that grew by a fifth since the first check-in', async () => {
    const workspace = await Workspace.open();
    const { objectiveId, keyResultId } = await workspace.withGoal();
    await workspace.run('saveObjective', { id: objectiveId, contribution: 'keeps our largest shops' });
    const link = async (key: string) => {
      await workspace.observe(aReading(key));
      await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId });
    };
    for (const key of ['1', '2', '3', '4', '5']) await link(key);
    await workspace.run('checkIn', { keyResultId, value: 1900, confidence: 6 });
    expect(await kindsAt(workspace)).toEqual([]);
    await link('6');
    expect(await kindsAt(workspace)).toEqual(['p95 under one second: scope creep']);
  });

  test('offers my open tickets that serve no goal, and only those', async () => {
    const workspace = await Workspace.open();
    const { personId, keyResultId } = await workspace.withGoal();
    await workspace.run('savePerson', { id: personId, handles: [{ trackerHost: 'redmine.example', login: 'ana' }] });
    await workspace.observe(
      aReading('1', { assignees: ['Ana'] }),
      aReading('2', { assignees: ['ana'] }),
      aReading('3', { assignees: ['ana'], state: 'done' }),
      aReading('4', { assignees: ['ben'] }),
    );
    await workspace.run('linkTicket', { ticketId: aTicketId('1'), keyResultId });
    const { uncovered } = await cracks(workspace.db, workspace.now);
    expect(uncovered.map(({ title }) => title)).toEqual(['Ticket 2']);
  });
});
