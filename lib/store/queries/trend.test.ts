import { expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import type { Measure } from '../../domain/measure';
import { viewKeyResult } from './key-result-views';
import { trendOf } from './trend';

test('the burn-up ends at today’s sums, whatever work in progress earns here', async () => {
  const workspace = await Workspace.open();
  const { keyResultId } = await workspace.withGoal();
  await workspace.observe(aReading('1', { state: 'in_progress' }), aReading('2', { state: 'done' }), aReading('3'));
  for (const key of ['1', '2', '3']) await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId });
  await workspace.run('saveSettings', { inProgressCredit: 0.5 });
  const view = await viewKeyResult(workspace.db, keyResultId, workspace.now);
  const { burnUp } = await trendOf(workspace.db, view!, workspace.now);
  expect(view!.numbers.work).toMatchObject({ plannedSize: 3, doneSize: 1.5 });
  expect(burnUp.at(-1)).toMatchObject({ plannedSize: 3, doneSize: 1.5 });
});

test('steps that are ticked one after another are a course, which the past and a single check-in do not tell', async () => {
  const workspace = await Workspace.open();
  const { objectiveId, personId } = await workspace.withGoal();
  const step = (name: string, done = false) => ({ name, weight: 1, done });
  const measure = { kind: 'milestone' as const, steps: [step('a'), step('b')] };
  const stepped = { title: 'Two steps', objectiveId, measure, ownerId: personId };
  const { id } = (await workspace.run('saveKeyResult', stepped)).value;
  for (const name of ['a', 'b']) {
    workspace.now += 7 * 86_400_000;
    await workspace.run('checkIn', {
      keyResultId: id,
      value: null,
      steps: [{ name, done: true }],
      confidence: 5,
      note: '',
    });
  }
  const view = await viewKeyResult(workspace.db, id, workspace.now);
  const { outcomes } = await trendOf(workspace.db, view!, workspace.now);
  expect(outcomes.map(({ value }) => value)).toEqual([0, 0.5, 1]);
  expect(new Set(outcomes.map(({ on }) => on)).size).toBe(3);
});

test('limits that are judged by periods have them in their course, silent ones too', async () => {
  const workspace = await Workspace.open();
  const { objectiveId, personId } = await workspace.withGoal();
  const measure: Measure = { kind: 'threshold', unit: '%', op: '≥', limits: [99], aggregate: 'shareOfPeriods' };
  const kept = { title: 'Stays up', objectiveId, measure, ownerId: personId };
  const { id } = (await workspace.run('saveKeyResult', kept)).value;
  for (const [days, value] of [
    [0, 99.5],
    [14, 98],
  ] as const) {
    workspace.now += days * 86_400_000;
    await workspace.run('checkIn', { keyResultId: id, value, confidence: 5, note: '' });
  }
  const view = await viewKeyResult(workspace.db, id, workspace.now);
  const { periods, outcomes } = await trendOf(workspace.db, view!, workspace.now);
  expect(periods.map(({ value }) => value)).toEqual([99.5, null, 98]);
  expect(outcomes.map(({ value }) => Number(value.toFixed(2)))).toEqual([1, 0.33]);
});
