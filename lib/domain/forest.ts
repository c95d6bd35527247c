import type { KeyResultId, ObjectiveId } from './ids';
import type { Objective } from './objective';

/** A goal and what is below it: an objective's key results, then whatever is aligned to it. */
export interface GoalNode {
  readonly kind: 'objective' | 'keyResult';
  readonly id: ObjectiveId | KeyResultId;
  readonly children: readonly GoalNode[];
}

type Growing = GoalNode & { readonly children: GoalNode[] };

/**
 * All goals as trees, each goal exactly once, in the order given. What serves something that is gone stands alone; an
 * imported loop is cut above the first of its objectives.
 */
export function forestOf(
  objectives: readonly Pick<Objective, 'id' | 'parent'>[],
  keyResults: readonly { readonly id: KeyResultId; readonly objectiveId: ObjectiveId }[],
): GoalNode[] {
  const nodes = new Map<string, Growing>();
  const above = new Map<string, string | null>();
  for (const { id, objectiveId } of keyResults) {
    nodes.set(id, { kind: 'keyResult', id, children: [] });
    above.set(id, objectiveId);
  }
  for (const { id, parent } of objectives) {
    nodes.set(id, { kind: 'objective', id, children: [] });
    above.set(id, parent && ('objectiveId' in parent ? parent.objectiveId : parent.keyResultId));
  }
  for (const { id } of objectives) if (isAboveItself(id, above)) above.set(id, null);
  const roots: Growing[] = [];
  for (const [id, node] of nodes) (nodes.get(above.get(id) ?? '')?.children ?? roots).push(node);
  return roots;
}

function isAboveItself(id: string, above: ReadonlyMap<string, string | null>): boolean {
  const met = new Set<string>();
  for (let at = above.get(id) ?? null; at !== null && !met.has(at); at = above.get(at) ?? null) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}
