import { describe, expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { forestOf, type GoalNode } from './forest';
import type { KeyResultId, ObjectiveId } from './ids';

const o = (n: number) => `o${n}` as ObjectiveId;
const k = (n: number) => `k${n}` as KeyResultId;
const flat = (nodes: readonly GoalNode[]): string[] => nodes.flatMap((node) => [node.id, ...flat(node.children)]);

const leaf = (id: string) => ({ kind: 'objective', id, children: [] });

describe('the forest of goals', () => {
  it('puts an objective below what it serves, be it an objective or a key result', () => {
    const forest = forestOf(
      [
        { id: o(1), parent: null },
        { id: o(2), parent: { keyResultId: k(1) } },
        { id: o(3), parent: { objectiveId: o(1) } },
      ],
      [{ id: k(1), objectiveId: o(1) }],
    );
    expect(forest).toEqual([
      { kind: 'objective', id: 'o1', children: [{ kind: 'keyResult', id: 'k1', children: [leaf('o2')] }, leaf('o3')] },
    ]);
  });

  it('lets what serves something gone stand alone', () => {
    expect(flat(forestOf([{ id: o(1), parent: { objectiveId: o(9) } }], []))).toEqual(['o1']);
  });

  it('holds every goal exactly once, whatever loops the alignments make', () => {
    const parent = fc.option(
      fc.oneof(
        fc.nat(9).map((n) => ({ objectiveId: o(n) })),
        fc.nat(9).map((n) => ({ keyResultId: k(n) })),
      ),
    );
    const world = fc.record({
      parents: fc.array(parent, { maxLength: 8 }),
      homes: fc.array(fc.nat(9), { maxLength: 8 }),
    });
    fc.assert(
      fc.property(world, ({ parents, homes }) => {
        const objectives = parents.map((one, i) => ({ id: o(i), parent: one }));
        const keyResults = homes.map((home, i) => ({ id: k(i), objectiveId: o(home) }));
        const ids = [...objectives, ...keyResults].map(({ id }) => id as string);
        expect(flat(forestOf(objectives, keyResults)).sort()).toEqual(ids.sort());
      }),
    );
  });
});
