import type { KeyResultId, ObjectiveId } from './ids';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import { relativeWeights } from './roll-up';

/** The tree a ticket ripples through: every objective and key result that lives. */
export interface GoalTree {
  readonly objectives: readonly Pick<Objective, 'id' | 'parent' | 'weight'>[];
  readonly keyResults: readonly (Pick<KeyResult, 'id' | 'objectiveId' | 'weight'> & {
    /** Are any tickets linked to it that still count? */
    readonly hasWork: boolean;
  })[];
}

/** A goal a ticket reaches, with the part of everything planned below it that the ticket is. */
export type RippleStep = {
  /** 0–1. A part of the plan, never of the outcome. */
  readonly part: number;
  /** Goals between it and the ticket on the shortest way: 0 = the ticket is linked to it. */
  readonly distance: number;
} & (
  | { readonly kind: 'keyResult'; readonly id: KeyResultId }
  | { readonly kind: 'objective'; readonly id: ObjectiveId }
);

/** What one ticket is of a key result's own planned work. */
export interface Splash {
  readonly keyResultId: KeyResultId;
  /** 0–1; see `contributionOf`. */
  readonly part: number;
}

type Goal = { readonly kind: RippleStep['kind']; readonly id: string };

/**
 * One ticket through key results and objectives to the top. What is below a goal shares it by weight: under an objective
 * its key results and the objectives aligned to it; under a key result the objectives aligned to it and, with weight 1,
 * its own tickets if it has any. So all tickets below a goal are together at most the whole of it. A loop in imported
 * alignments ends where it closes.
 * @returns nearest first.
 */
export function rippleOf(splashes: readonly Splash[], tree: GoalTree): RippleStep[] {
  const { partiesOf, goalAbove } = index(tree);
  const steps = new Map<string, RippleStep>();
  for (const { keyResultId, part } of splashes) {
    let here: Goal | null = { kind: 'keyResult', id: keyResultId };
    let below = OWN_TICKETS;
    let amount = part;
    const met = new Set<string>();
    for (let distance = 0; here && !met.has(here.id); distance++) {
      met.add(here.id);
      amount *= partiesOf(here).get(below) ?? 0;
      const known = steps.get(here.id);
      const reached = { part: amount + (known?.part ?? 0), distance: Math.min(distance, known?.distance ?? distance) };
      steps.set(here.id, { ...here, ...reached } as RippleStep);
      below = here.id;
      here = goalAbove(here);
    }
  }
  return [...steps.values()].toSorted((a, b) => a.distance - b.distance);
}

const OWN_TICKETS = 'tickets';

function index({ objectives, keyResults }: GoalTree) {
  const weights = new Map<string, [id: string, weight: number][]>();
  const put = (above: string, id: string, weight: number) => {
    const parties = weights.get(above);
    if (parties) parties.push([id, weight]);
    else weights.set(above, [[id, weight]]);
  };
  const parents = new Map<string, Goal | null>();
  for (const { id, objectiveId, weight, hasWork } of keyResults) {
    parents.set(id, { kind: 'objective', id: objectiveId });
    put(objectiveId, id, weight);
    if (hasWork) put(id, OWN_TICKETS, 1);
  }
  for (const { id, parent, weight } of objectives) {
    const above: Goal | null =
      parent &&
      ('objectiveId' in parent
        ? { kind: 'objective', id: parent.objectiveId }
        : { kind: 'keyResult', id: parent.keyResultId });
    parents.set(id, above);
    if (above) put(above.id, id, weight);
  }
  return {
    goalAbove: (goal: Goal): Goal | null => {
      const above = parents.get(goal.id) ?? null;
      return above && parents.has(above.id) ? above : null;
    },
    /** What shares a goal, each with its part of it. */
    partiesOf: ({ id }: Goal): Map<string, number> => {
      const parties = weights.get(id) ?? [];
      const parts = relativeWeights(parties.map(([, weight]) => weight));
      return new Map(parties.map(([party], i) => [party, parts[i] ?? 0]));
    },
  };
}
