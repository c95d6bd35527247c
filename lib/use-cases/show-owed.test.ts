import { beforeEach, expect, test } from 'vitest';
import { world } from '../../tests/helpers/fake-browser';
import { Workspace } from '../../tests/helpers/workspace';
import { DAY_MS } from '../domain/calendar';
import { showOwed } from './show-owed';

beforeEach(() => world.reset());

test('the toolbar counts what is owed, and its tooltip says in words what it is', async () => {
  const workspace = await Workspace.open();
  await showOwed(workspace.db, workspace.now);
  expect([world.count, world.title]).toEqual(['', 'Throughline']);
  const { cycleId } = await workspace.withGoal();
  await showOwed(workspace.db, workspace.now);
  expect([world.count, world.title]).toEqual(['', 'Throughline: nothing owed today']);
  await workspace.run('saveObjective', { title: 'Fewer calls', cycleId });
  await showOwed(workspace.db, workspace.now + 14 * DAY_MS);
  expect([world.count, world.title]).toEqual(['2', 'Throughline: 2 owed today (1 check-in, 1 draft)']);
});
