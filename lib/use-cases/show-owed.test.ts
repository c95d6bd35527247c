import { beforeEach, expect, test, vi } from 'vitest';
import browser, { world } from '../../tests/helpers/fake-browser';
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

test('a count that was read before an act never stands over the one that was read after it', async () => {
  const workspace = await Workspace.open();
  const { cycleId } = await workspace.withGoal();
  const { value } = await workspace.run('saveObjective', { title: 'Fewer calls', cycleId });
  const { setBadgeBackgroundColor } = browser.action;
  let isAsked = false;
  browser.action.setBadgeBackgroundColor = async () => {
    // The browser is slow this once.
    browser.action.setBadgeBackgroundColor = setBadgeBackgroundColor;
    isAsked = true;
    await new Promise((resume) => setTimeout(resume, 300));
  };
  const before = showOwed(workspace.db, workspace.now);
  await vi.waitFor(() => expect(isAsked).toBe(true));
  await workspace.run('deleteRecord', { kind: 'objective', id: value.id });
  await Promise.all([before, showOwed(workspace.db, workspace.now)]);
  expect([world.count, world.title]).toEqual(['', 'Throughline: nothing owed today']);
});
