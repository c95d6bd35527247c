import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { Duty, DutyTo } from '../../domain/duty';
import type { PersonId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { alive, byId } from './alive';
import { type KeyResultView, viewKeyResults } from './key-result-views';
import { askedOf, type NamedThread } from './notes';
import { type ObjectiveView, viewObjectives } from './objective-views';
import { owed } from './owed';

/** A duty with what it is about. */
export type DutyView =
  | (DutyTo<'checkIn'> & { readonly goal: KeyResultView })
  | (DutyTo<'acknowledge'> & {
      readonly goal: KeyResultView;
      readonly checkIn: Row<CheckIn>;
      /** `null` when that person was deleted. */
      readonly author: Row<Person> | null;
    })
  | (DutyTo<'answer'> & { readonly thread: NamedThread })
  | (DutyTo<'review'> & { readonly objective: ObjectiveView })
  | (DutyTo<'activate'> & { readonly objective: ObjectiveView });

/** One kind of duty with what it is about. */
export type DutyViewOf<K extends Duty['kind']> = Extract<DutyView, { kind: K }>;

/** What a person owes now, longest due first; drafts last. All of it in a few requests. @param now epoch ms. */
export async function duties(db: Database, personId: PersonId, now: number): Promise<DutyView[]> {
  const all = await owed(db, personId, now);
  const goals = await byId(
    db.keyResults,
    all.flatMap((duty) => ('keyResultId' in duty ? [duty.keyResultId] : [])),
  );
  const drafts = await byId(
    db.objectives,
    all.flatMap((duty) => ('objectiveId' in duty ? [duty.objectiveId] : [])),
  );
  const checkIns = await byId(
    db.checkIns,
    all.flatMap((duty) => ('checkInId' in duty ? [duty.checkInId] : [])),
  );
  const authors = await byId(
    db.people,
    [...checkIns.values()].map(({ authorId }) => authorId),
  );
  const viewed = await viewKeyResults(db, [...goals.values()], now);
  const goalViews = new Map(viewed.map((view) => [view.keyResult.id, view]));
  const objectives = await viewObjectives(db, [...drafts.values()], now);
  const objectiveViews = new Map(objectives.map((view) => [view.objective.id, view]));
  const threads = all.some(({ kind }) => kind === 'answer') ? await askedOf(db, personId) : [];
  return all.flatMap((duty): DutyView[] => {
    if (duty.kind === 'answer') {
      const thread = threads.find(({ note }) => note.id === duty.noteId);
      return thread ? [{ ...duty, thread }] : [];
    }
    if (duty.kind === 'review' || duty.kind === 'activate') {
      const objective = objectiveViews.get(duty.objectiveId);
      return objective ? [{ ...duty, objective }] : [];
    }
    const goal = goalViews.get(duty.keyResultId);
    if (!goal) return [];
    if (duty.kind === 'checkIn') return [{ ...duty, goal }];
    const checkIn = checkIns.get(duty.checkInId);
    if (!checkIn) return [];
    return [{ ...duty, goal, checkIn, author: alive([authors.get(checkIn.authorId)])[0] ?? null }];
  });
}
