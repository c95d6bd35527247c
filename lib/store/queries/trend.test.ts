import { expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
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
