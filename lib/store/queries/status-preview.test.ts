import { beforeEach, expect, test } from 'vitest';
import { Workspace } from '../../../tests/helpers/workspace';
import { DAY_MS } from '../../domain/calendar';
import { allKeyResults } from './key-result-views';
import { previewStatusRules } from './status-preview';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open();
  const { keyResultId } = await workspace.withGoal();
  workspace.now += 45 * DAY_MS;
  // Half of the time has passed, 40 % is reached.
  await workspace.run('checkIn', { keyResultId, value: 1600, confidence: 5 });
});

test('a preview tells how many statuses another rule would turn, and choosing that rule turns just these', async () => {
  const { db, now } = workspace;
  const statuses = async () =>
    (await allKeyResults(db, now)).map(({ verdict }) => [verdict.status, verdict.statusRule]);
  expect(await statuses()).toEqual([['behind', 'throughline']]);
  const { keyResults, turns } = await previewStatusRules(db, now);
  expect(keyResults).toBe(1);
  expect(turns.get('throughline')).toEqual([]);
  expect(turns.get('viva')).toEqual([]);
  expect(turns.get('oboard')).toEqual([{ from: 'behind', to: 'on_track', count: 1 }]);
  await workspace.run('saveSettings', { statusRule: 'oboard' });
  expect(await statuses()).toEqual([['on_track', 'oboard']]);
  expect((await previewStatusRules(db, now)).turns.get('oboard')).toEqual([]);
});
