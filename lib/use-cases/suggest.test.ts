import { expect, test } from 'vitest';
import { aReading, Workspace } from '../../tests/helpers/workspace';
import { suggest } from './suggest';

test('the address bar offers objectives, key results and tickets by their words, and leads to each', async () => {
  const workspace = await Workspace.open();
  const { objectiveId, keyResultId, cycleId } = await workspace.withGoal();
  await workspace.run('saveObjective', { title: 'Nothing alike', cycleId });
  await workspace.observe(aReading('7', { title: 'Trust the checkout cache' }), aReading('8'));
  const found = async (text: string) => (await suggest(workspace.db, text)).map(({ content }) => content);
  const { url } = aReading('7');
  expect(await found('checkout trust')).toEqual([`/objectives/${objectiveId}`, url]);
  expect(await found('P95')).toEqual([`/key-results/${keyResultId}`]);
  expect(await found('nowhere')).toEqual([]);
  await workspace.run('deleteRecord', { kind: 'keyResult', id: keyResultId });
  expect(await found('P95')).toEqual([]);
});
