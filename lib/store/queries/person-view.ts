import type { Row } from '../../domain/change';
import { type Stranger, strangersOn } from '../../domain/handle';
import type { PersonId } from '../../domain/ids';
import type { Person } from '../../domain/person';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive, people } from './alive';
import { goalsOf } from './goals-of';
import { type KeyResultView, viewKeyResults } from './key-result-views';
import { askedOf, type NamedThread } from './notes';
import type { ObjectiveView } from './objective-views';
import { type KudosView, type ReceiptView, receipts, thanksTo } from './recognition';
import { contributions } from './roles';

/** Somebody, by what is theirs. Nothing in it is counted or compared. */
export interface PersonView {
  readonly person: Row<Person>;
  /** Objectives they own, or own a key result of; closed ones last. */
  readonly goals: readonly ObjectiveView[];
  /** Key results they help with. */
  readonly contributes: readonly KeyResultView[];
  /** What they moved lately. */
  readonly moved: readonly ReceiptView[];
  readonly thanks: readonly KudosView[];
  /** Feedback that somebody waits for from them. */
  readonly asked: readonly NamedThread[];
}

/** @returns `null` when they were deleted, or never were. @param now epoch ms. */
export async function personView(db: Database, id: PersonId, now: number): Promise<PersonView | null> {
  const [person] = alive([await db.people.get(rowKey(id))]);
  if (!person) return null;
  return {
    person,
    goals: await goalsOf(db, id, now),
    contributes: await viewKeyResults(db, await contributions(db, id), now),
    moved: await receipts(db, now, id),
    thanks: await thanksTo(db, id),
    asked: await askedOf(db, id),
  };
}

/** Tickets looked through, those seen last first. */
const LOOK_THROUGH = 1000;

/** Assignees on the tickets seen last that belong to nobody we know. */
export async function strangers(db: Database): Promise<Stranger[]> {
  const recent = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, 0], [SPACE, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(LOOK_THROUGH)
    .toArray();
  return strangersOn(recent, await people(db));
}
