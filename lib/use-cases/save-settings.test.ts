import { beforeEach, expect, test } from 'vitest';
import { refusalOf, Workspace } from '../../tests/helpers/workspace';
import { choices } from '../store/queries/settings';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open();
  await workspace.withGoal();
});

const UNCHOSEN = { statusRule: 'throughline', inProgressCredit: 0, cadence: 'weekly', coachWords: {} };

test('a workspace that never chose has the defaults, and a choice leaves the others as they are', async () => {
  expect(await choices(workspace.db)).toEqual(UNCHOSEN);
  await workspace.run('saveSettings', { statusRule: 'viva' });
  await workspace.run('saveSettings', { cadence: 'monthly' });
  expect(await choices(workspace.db)).toEqual({ ...UNCHOSEN, statusRule: 'viva', cadence: 'monthly' });
  await workspace.run('saveSettings', { statusRule: null });
  expect(await choices(workspace.db)).toEqual({ ...UNCHOSEN, cadence: 'monthly' });
});

test('any choice can be undone alone, the first one too, and its undo as well', async () => {
  const first = await workspace.run('saveSettings', { statusRule: 'viva' });
  await workspace.run('saveSettings', { inProgressCredit: 0.5 });
  const undo = await workspace.run('undoAct', { actId: first.actId });
  expect(await choices(workspace.db)).toEqual({ ...UNCHOSEN, inProgressCredit: 0.5 });
  await workspace.run('undoAct', { actId: undo.actId });
  expect(await choices(workspace.db)).toEqual({ ...UNCHOSEN, statusRule: 'viva', inProgressCredit: 0.5 });
});

test('settings that were deleted come back empty with the next choice', async () => {
  await workspace.run('saveSettings', { statusRule: 'viva' });
  await workspace.run('deleteRecord', { kind: 'settings', id: 'settings' });
  expect(await choices(workspace.db)).toEqual(UNCHOSEN);
  await workspace.run('saveSettings', { cadence: 'biweekly' });
  expect(await choices(workspace.db)).toEqual({ ...UNCHOSEN, cadence: 'biweekly' });
});

test('a rule nobody knows and a credit nobody gives are refused, and nothing is chosen', async () => {
  for (const input of [{ statusRule: 'gut feeling' }, { inProgressCredit: 0.3 }, { coachWords: { en: ['x'] } }]) {
    expect(await refusalOf(workspace.run('saveSettings', input as never))).toBe('input.invalid');
  }
  expect(await choices(workspace.db)).toEqual(UNCHOSEN);
});

test('words for one list of the coach leave those for its other lists and languages alone', async () => {
  await workspace.run('saveSettings', { coachWords: { en: { vague: { add: ['roughly'] } }, de: { vague: {} } } });
  const { actId } = await workspace.run('saveSettings', { coachWords: { en: { groups: { add: ['guild'] } } } });
  const before = { en: { vague: { add: ['roughly'] } }, de: { vague: {} } };
  const { coachWords } = await choices(workspace.db);
  expect(coachWords).toEqual({ ...before, en: { ...before.en, groups: { add: ['guild'] } } });
  await workspace.run('undoAct', { actId });
  expect((await choices(workspace.db)).coachWords).toEqual(before);
});
