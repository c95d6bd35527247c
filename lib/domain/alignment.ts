import type { KeyResultId, ObjectiveId } from './ids';
import type { Objective } from './objective';

/** The objective above one; `null` = it is a top, or what it serves is gone. */
export type ParentOf = (id: ObjectiveId) => ObjectiveId | null;

/** Who is above whom, whether aligned to an objective or to one of its key results. */
export function parentsAmong(
  objectives: Iterable<Pick<Objective, 'id' | 'parent'>>,
  keyResults: Iterable<{ readonly id: KeyResultId; readonly objectiveId: ObjectiveId }>,
): ParentOf {
  const home = new Map([...keyResults].map(({ id, objectiveId }) => [id, objectiveId]));
  const parents = new Map([...objectives].map(({ id, parent }) => [id, parent]));
  return (id) => {
    const parent = parents.get(id);
    if (!parent) return null;
    return 'objectiveId' in parent ? parent.objectiveId : (home.get(parent.keyResultId) ?? null);
  };
}

/** Everything above an objective, nearest first. An imported loop is walked once. */
export function ancestorsOf(id: ObjectiveId, parentOf: ParentOf): ObjectiveId[] {
  const met = new Set<ObjectiveId>([id]);
  const above: ObjectiveId[] = [];
  for (let at = parentOf(id); at !== null && !met.has(at); at = parentOf(at)) {
    met.add(at);
    above.push(at);
  }
  return above;
}

/** Would this objective serve itself, through whatever is above it? Refused when written, survived when found. */
export function servesItself(id: ObjectiveId, parentOf: ParentOf): boolean {
  const above = ancestorsOf(id, parentOf);
  return parentOf(above.at(-1) ?? id) === id;
}
