import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { Duty, DutyTo } from '../../domain/duty';
import type { PersonId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { alive } from './alive';
import { type KeyResultView, viewKeyResult } from './key-result-views';
import { type ObjectiveView, viewObjective } from './objective-views';
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
  | (DutyTo<'review'> & { readonly objective: ObjectiveView })
  | (DutyTo<'activate'> & { readonly objective: ObjectiveView });

/** One kind of duty with what it is about. */
export type DutyViewOf<K extends Duty['kind']> = Extract<DutyView, { kind: K }>;

/** What a person owes now, longest due first; drafts last. @param now epoch ms. */
export async function duties(db: Database, personId: PersonId, now: number): Promise<DutyView[]> {
  const all = await Promise.all((await owed(db, personId, now)).map((duty) => viewDuty(db, duty, now)));
  return all.filter((view) => view !== null);
}

async function viewDuty(db: Database, duty: Duty, now: number): Promise<DutyView | null> {
  if (duty.kind === 'review' || duty.kind === 'activate') {
    const objective = await viewObjective(db, duty.objectiveId, now);
    return objective && { ...duty, objective };
  }
  const goal = await viewKeyResult(db, duty.keyResultId, now);
  if (!goal) return null;
  if (duty.kind === 'checkIn') return { ...duty, goal };
  const checkIn = await db.checkIns.get(rowKey(duty.checkInId));
  if (!checkIn) return null;
  return { ...duty, goal, checkIn, author: alive([await db.people.get(rowKey(checkIn.authorId))])[0] ?? null };
}
