import type { CycleId, PersonId } from '../../../lib/domain/ids';
import type { Objective } from '../../../lib/domain/objective';

/** What the objective form edits. */
export type ObjectiveValues = Pick<
  Objective,
  'title' | 'why' | 'cycleId' | 'ownerId' | 'reviewerId' | 'level' | 'kind' | 'parent' | 'contribution' | 'weight'
>;

/** Only what the form edits: a draft must not carry along what it never showed. */
export const objectiveValues = (objective: Objective): ObjectiveValues => ({
  title: objective.title,
  why: objective.why,
  cycleId: objective.cycleId,
  ownerId: objective.ownerId,
  reviewerId: objective.reviewerId ?? null,
  level: objective.level,
  kind: objective.kind,
  parent: objective.parent,
  contribution: objective.contribution,
  weight: objective.weight,
});

/** An empty form. */
export const newObjectiveValues = (cycleId: CycleId, ownerId: PersonId | null): ObjectiveValues => ({
  title: '',
  why: '',
  cycleId,
  ownerId,
  reviewerId: null,
  level: 'team',
  kind: 'committed',
  parent: null,
  contribution: '',
  weight: 1,
});
