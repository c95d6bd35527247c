import type { PersonId } from '../../../lib/domain/ids';
import type { Status } from '../../../lib/domain/status';
import type { ObjectiveView } from '../../../lib/store/queries/objective-views';

/** What the map says of an objective or a key result. */
export interface Goal {
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly ownerName: string | null;
  /** Outcome, or the objective's mean, 0–1; `null` = unknown. */
  readonly ratio: number | null;
  /** `null` for drafts. */
  readonly status: Status | null;
}

/** Goals by id. */
export function goalsById(views: readonly ObjectiveView[]): ReadonlyMap<string, Goal> {
  const goals = new Map<string, Goal>();
  for (const { objective, owner, progress, status, keyResults } of views) {
    const isDraft = objective.state === 'draft';
    const isUnknown = progress.unknown === keyResults.length;
    goals.set(objective.id, {
      title: objective.title,
      ownerId: owner?.id ?? null,
      ownerName: owner?.name ?? null,
      ratio: isUnknown ? null : progress.ratio,
      status: isDraft ? null : status,
    });
    for (const { keyResult, owner: own, numbers, verdict } of keyResults) {
      goals.set(keyResult.id, {
        title: keyResult.title,
        ownerId: own?.id ?? null,
        ownerName: own?.name ?? null,
        ratio: numbers.outcome?.ratio ?? null,
        status: isDraft ? null : verdict.status,
      });
    }
  }
  return goals;
}
