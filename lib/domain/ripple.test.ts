import { describe, expect, it } from 'vitest';
import { uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { ancestorsOf, parentsAmong, servesItself } from './alignment';
import type { KeyResultId, ObjectiveId } from './ids';
import { type GoalTree, rippleOf } from './ripple';

const o = (n: number) => uuid<ObjectiveId>(1000 + n);
const k = (n: number) => uuid<KeyResultId>(2000 + n);
const under = (parent: ObjectiveId) => ({ objectiveId: parent });
const objective = (n: number, parent: GoalTree['objectives'][number]['parent'] = null, weight = 1) => ({
  id: o(n),
  parent,
  weight,
});
const keyResult = (n: number, home: number, weight = 1, hasWork = true) => ({
  id: k(n),
  objectiveId: o(home),
  weight,
  hasWork,
});

// A company objective 1 with a key result 1 (weight 3); a team objective 2 aligned to it (weight 1) with key results 2, 3.
const tree: GoalTree = {
  objectives: [objective(1), objective(2, under(o(1)))],
  keyResults: [keyResult(1, 1, 3), keyResult(2, 2, 1), keyResult(3, 2, 1)],
};

describe('the ripple of one ticket', () => {
  it('runs from its key result to the top, by weight', () => {
    const steps = rippleOf([{ keyResultId: k(2), part: 0.2 }], tree);
    expect(steps).toEqual([
      { kind: 'keyResult', id: k(2), part: 0.2, distance: 0 },
      { kind: 'objective', id: o(2), part: 0.1, distance: 1 },
      { kind: 'objective', id: o(1), part: 0.025, distance: 2 },
    ]);
  });

  it('adds up where two ways meet', () => {
    const steps = rippleOf(
      [
        { keyResultId: k(2), part: 0.2 },
        { keyResultId: k(3), part: 0.4 },
      ],
      tree,
    );
    expect(steps.find(({ id }) => id === o(2))?.part).toBeCloseTo(0.3);
    expect(steps.find(({ id }) => id === o(1))).toMatchObject({ part: expect.closeTo(0.075), distance: 2 });
  });

  it('is as near as its shortest way', () => {
    const both = [
      { keyResultId: k(2), part: 0.2 },
      { keyResultId: k(1), part: 0.2 },
    ];
    for (const splashes of [both, both.toReversed()]) {
      const distances = rippleOf(splashes, tree).map(({ distance }) => distance);
      expect(distances).toEqual([0, 0, 1, 1]);
      expect(rippleOf(splashes, tree).find(({ id }) => id === o(1))).toMatchObject({
        distance: 1,
        part: expect.closeTo(0.175),
      });
    }
  });

  it('through a key result is shared with the tickets of that key result itself', () => {
    const served: GoalTree = {
      objectives: [objective(1), objective(2, { keyResultId: k(1) })],
      keyResults: [keyResult(1, 1), keyResult(2, 2)],
    };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], served).find(({ id }) => id === k(1))?.part).toBe(0.5);
    const without = { ...served, keyResults: [keyResult(1, 1, 1, false), keyResult(2, 2)] };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], without).at(-1)).toMatchObject({
      id: o(1),
      part: 1,
      distance: 3,
    });
  });

  it('with all weights zero is shared alike', () => {
    const flat = { ...tree, keyResults: [keyResult(2, 2, 0), keyResult(3, 2, 0)] };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], flat).find(({ id }) => id === o(2))?.part).toBe(0.5);
  });

  it('ends where an imported loop closes, and where a goal is gone', () => {
    const loop = { ...tree, objectives: [objective(1, under(o(2))), objective(2, under(o(1)))] };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], loop).map(({ id }) => id)).toEqual([k(2), o(2), o(1)]);
    const orphan = { ...tree, objectives: [objective(2, under(o(9)))] };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], orphan).map(({ id }) => id)).toEqual([k(2), o(2)]);
  });

  it('of a ticket that does not count is nothing', () => {
    const idle = { ...tree, keyResults: [keyResult(2, 2, 1, false)] };
    expect(rippleOf([{ keyResultId: k(2), part: 1 }], idle).map(({ part }) => part)).toEqual([0, 0, 0]);
  });

  it('of nothing is nothing', () => {
    expect(rippleOf([], tree)).toEqual([]);
  });
});

const anyTree = fc
  .record({
    parents: fc.array(fc.option(fc.record({ n: fc.nat(6), through: fc.boolean() })), { minLength: 1, maxLength: 7 }),
    homes: fc.array(fc.record({ home: fc.nat(6), weight: fc.nat(5), hasWork: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    }),
    weights: fc.array(fc.nat(5), { minLength: 7, maxLength: 7 }),
  })
  .map(
    ({ parents, homes, weights }): GoalTree => ({
      objectives: parents.map((parent, n) =>
        objective(n, parent && (parent.through ? { keyResultId: k(parent.n) } : under(o(parent.n))), weights[n]),
      ),
      keyResults: homes.map(({ home, weight, hasWork }, n) => keyResult(n, home, weight, hasWork)),
    }),
  );

it('all tickets below a goal are together at most the whole of it, in any tree, loops included', () => {
  fc.assert(
    fc.property(anyTree, (goals) => {
      const all = goals.keyResults.filter(({ hasWork }) => hasWork).map(({ id }) => ({ keyResultId: id, part: 1 }));
      // A loop of imported alignments has no top to be a part of.
      const parentOf = parentsAmong(goals.objectives, goals.keyResults);
      fc.pre(goals.objectives.every(({ id }) => !servesItself(id, parentOf)));
      for (const { part } of rippleOf(all, goals)) expect(part).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

it('never grows on its way up, and always ends', () => {
  fc.assert(
    fc.property(anyTree, fc.nat(7), (goals, n) => {
      const steps = rippleOf([{ keyResultId: k(n), part: 0.5 }], goals);
      let before = 0.5;
      for (const { part } of steps) {
        expect(part).toBeLessThanOrEqual(before + 1e-12);
        before = part;
      }
    }),
  );
});

describe('alignment', () => {
  const parentOf = parentsAmong(
    [
      objective(1),
      objective(2, under(o(1))),
      objective(3, { keyResultId: k(2) }),
      objective(4, under(o(5))),
      objective(5, under(o(4))),
      objective(6, under(o(4))),
    ],
    [keyResult(2, 2)],
  );

  it('leads up through objectives and key results', () => {
    expect(ancestorsOf(o(3), parentOf)).toEqual([o(2), o(1)]);
    expect(ancestorsOf(o(1), parentOf)).toEqual([]);
  });

  it.each([
    [1, false],
    [3, false],
    [4, true],
    [5, true],
    [6, false],
  ])('objective %i serves itself: %s', (n, loops) => {
    expect(servesItself(o(n), parentOf)).toBe(loops);
  });

  it('an objective may not be its own parent, nor serve its own key result', () => {
    expect(servesItself(o(1), parentsAmong([objective(1, under(o(1)))], []))).toBe(true);
    expect(servesItself(o(1), parentsAmong([objective(1, { keyResultId: k(1) })], [keyResult(1, 1)]))).toBe(true);
  });

  it('what is above a goal that does not exist is nothing', () => {
    expect(ancestorsOf(o(99), parentOf)).toEqual([]);
    expect(ancestorsOf(o(1), parentsAmong([objective(1, { keyResultId: k(77) })], []))).toEqual([]);
  });
});
