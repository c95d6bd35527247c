import { expect, test } from 'vitest';
import type { PersonId } from '../../lib/domain/ids';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';
import { foundIn, goalGroups } from './goal-groups';

const [me, other] = ['me', 'other'] as PersonId[];

/** An objective with as many key results, the first `mine` of them mine. */
const anObjective = (
  title: string,
  count: number,
  told: { status?: string; state?: string; mine?: number; owner?: string } = {},
) =>
  ({
    objective: { id: title, title, state: told.state ?? 'active', ownerId: told.owner ?? me },
    status: told.status ?? 'on_track',
    keyResults: Array.from({ length: count }, (_, i) => ({
      keyResult: { title: `${title}${i}`, ownerId: i < (told.mine ?? count) ? me : other },
    })),
  }) as unknown as ObjectiveView;
const shown = (...views: ObjectiveView[]) =>
  goalGroups(views, me as PersonId).map(
    (group) => `${group.view.objective.title} ${group.keyResults.length}${group.startsOpen ? '' : ' folded'}`,
  );

test('the sickest objective stands first, so that neglect is seen', () => {
  expect(
    shown(
      anObjective('a', 1),
      anObjective('b', 1, { status: 'off_track' }),
      anObjective('c', 1, { status: 'at_risk' }),
    ),
  ).toEqual(['b 1', 'c 1', 'a 1']);
});

test('about seven key results are unfolded, and always the first objective', () => {
  expect(shown(anObjective('a', 4), anObjective('b', 3), anObjective('c', 1))).toEqual(['a 4', 'b 3', 'c 1 folded']);
  expect(shown(anObjective('a', 60), anObjective('b', 1))).toEqual(['a 60', 'b 1 folded']);
});

test("of other people's objectives only my key results are mine", () => {
  expect(shown(anObjective('a', 5, { mine: 2 }), anObjective('b', 5, { mine: 2, owner: 'other' }))).toEqual([
    'a 5',
    'b 2',
  ]);
});

test('closed objectives are over, and empty drafts are owed rather than owned', () => {
  expect(shown(anObjective('a', 2, { state: 'closed' }), anObjective('b', 0, { state: 'draft' }))).toEqual([]);
});

test('a search finds objectives and key results by their words, and unfolds the first of them', () => {
  const groups = goalGroups([anObjective('Apples', 4), anObjective('Appeals', 4), anObjective('Pears', 60)], me!);
  expect(foundIn(groups, ' ')).toBeNull();
  expect([...foundIn(groups, 'app')!]).toEqual([
    ['Appeals', true],
    ['Apples', false],
  ]);
  expect([...foundIn(groups, 'pears59')!]).toEqual([['Pears', true]]);
  expect(foundIn(groups, 'zebra')!.size).toBe(0);
});
