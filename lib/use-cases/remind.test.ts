import { beforeEach, expect, test } from 'vitest';
import { world } from '../../tests/helpers/fake-browser';
import { Workspace } from '../../tests/helpers/workspace';
import { DAY_MS } from '../domain/calendar';
import { FIRST_REMINDERS } from '../domain/reminder';
import { remind } from './remind';

let workspace: Workspace;
beforeEach(async () => {
  world.reset();
  workspace = await Workspace.open();
  await workspace.withGoal();
});
const DAYTIME = { ...FIRST_REMINDERS, days: 'daily', quietFrom: 0, quietTo: 0 };
const titles = () => world.notices.map(({ title }) => title);

test('who never asked for reminders gets none', async () => {
  await remind(workspace.db, workspace.now + 14 * DAY_MS);
  expect(titles()).toEqual([]);
});

test('one digest a day says what is owed and leads to it; nothing is said when nothing is owed', async () => {
  world.local.set('reminders', DAYTIME);
  await remind(workspace.db, workspace.now);
  expect(titles()).toEqual([]);
  for (const later of [0, 60_000, DAY_MS]) await remind(workspace.db, workspace.now + 14 * DAY_MS + later);
  expect(world.notices).toEqual([
    { id: '/round', title: '1 thing waits for you', message: '1 check-in' },
    { id: '/round', title: '1 thing waits for you', message: '1 check-in' },
  ]);
});

test('more than check-ins leads to the whole list', async () => {
  world.local.set('reminders', DAYTIME);
  const { cycleId } = (await workspace.db.objectives.toArray())[0] ?? {};
  await workspace.run('saveObjective', { title: 'Fewer calls', cycleId: cycleId as never });
  await remind(workspace.db, workspace.now + 14 * DAY_MS);
  expect(world.notices).toEqual([{ id: '/', title: '2 things wait for you', message: '1 check-in, 1 draft' }]);
});
