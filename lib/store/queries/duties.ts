import type { Duty } from '../../domain/duty';
import type { PersonId } from '../../domain/ids';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { alive } from './alive';
import { type KeyResultView, keyResultsOwnedBy } from './key-result-views';
import { type ObjectiveView, viewObjectives } from './objective-views';

/** A duty with what it is about. */
export type DutyView =
  | { readonly kind: 'checkIn'; readonly duty: Extract<Duty, { kind: 'checkIn' }>; readonly goal: KeyResultView }
  | {
      readonly kind: 'activate';
      readonly duty: Extract<Duty, { kind: 'activate' }>;
      readonly objective: ObjectiveView;
    };

/** What a person owes now, longest due first; drafts last. @param now epoch ms. */
export async function duties(db: Database, personId: PersonId, now: number): Promise<DutyView[]> {
  const checkIns = (await keyResultsOwnedBy(db, personId, now)).flatMap((goal) =>
    goal.duty ? [{ kind: 'checkIn' as const, duty: goal.duty, goal }] : [],
  );
  const mine = alive(await db.objectives.where('[space+ownerId]').equals([SPACE, personId]).toArray());
  const drafts = await viewObjectives(
    db,
    mine.filter((objective) => objective.state === 'draft'),
    now,
  );
  return [
    ...checkIns.toSorted((a, b) => a.duty.dueAt - b.duty.dueAt),
    ...drafts.map((objective) => ({
      kind: 'activate' as const,
      duty: { kind: 'activate' as const, objectiveId: objective.objective.id },
      objective,
    })),
  ];
}
