import { localDate } from '../../domain/calendar';
import type { Row } from '../../domain/change';
import type { CheckIn } from '../../domain/check-in';
import type { Choices } from '../../domain/choices';
import { readClock } from '../../domain/clock';
import type { ObjectiveId } from '../../domain/ids';
import type { Objective } from '../../domain/objective';
import type { Person } from '../../domain/person';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { alive, me, people } from './alive';
import type { KeyResultView } from './key-result-views';
import { type ObjectiveView, viewObjective } from './objective-views';
import { choices } from './settings';

/** One key result as the coach wants to know it. */
export interface CoachedKeyResult {
  readonly view: KeyResultView;
  readonly checkIns: readonly Row<CheckIn>[];
  /** Linked tickets that were read. */
  readonly tickets: readonly Ticket[];
  /** When target or baseline were moved, and why; earliest first. */
  readonly edits: readonly { readonly field: 'target' | 'baseline'; readonly on: string; readonly reason: string }[];
}

/** Everything the coach looks at for one objective. */
export interface Coached {
  readonly view: ObjectiveView;
  readonly keyResults: readonly CoachedKeyResult[];
  readonly people: readonly Row<Person>[];
  readonly me: Row<Person> | null;
  /** What it serves; `null` = nothing, or it is gone. */
  readonly parent: { readonly title: string; readonly level: Objective['level'] } | null;
  /** Objectives of the same owner at the same level in the same cycle, this one included. */
  readonly besideIt: number;
  readonly levelsInUse: readonly Objective['level'][];
  readonly words: Choices['coachWords'];
}

/** `null` if it does not exist any more. Costs by this objective and its cycle. @param now epoch ms. */
export async function coached(db: Database, id: ObjectiveId, now: number): Promise<Coached | null> {
  const view = await viewObjective(db, id, now);
  if (!view) return null;
  const { objective } = view;
  const inCycle = alive(await db.objectives.where('[space+cycleId]').equals([SPACE, objective.cycleId]).toArray());
  return {
    view,
    keyResults: await Promise.all(view.keyResults.map((one) => coachedKeyResult(db, one))),
    people: await people(db),
    me: await me(db),
    parent: await parentOf(db, objective),
    besideIt: inCycle.filter(({ ownerId, level }) => ownerId === objective.ownerId && level === objective.level).length,
    levelsInUse: [...new Set(inCycle.map(({ level }) => level))],
    words: (await choices(db)).coachWords,
  };
}

async function coachedKeyResult(db: Database, view: KeyResultView): Promise<CoachedKeyResult> {
  const own = [SPACE, view.keyResult.id];
  const links = alive(await db.links.where('[space+keyResultId]').equals(own).limit(MOST_TICKETS).toArray());
  const tickets = await db.tickets.bulkGet(links.map(({ ticketId }) => rowKey(ticketId)));
  return {
    view,
    checkIns: alive(await db.checkIns.where('[space+keyResultId]').equals(own).toArray()),
    tickets: tickets.filter((ticket) => ticket !== undefined),
    edits: await editsOf(db, view),
  };
}

/** Titles are compared with each other: beyond this, more would say the same. */
const MOST_TICKETS = 200;

async function editsOf(db: Database, { keyResult }: KeyResultView): Promise<CoachedKeyResult['edits']> {
  const changes = await db.changes.where('[kind+recordId]').equals(['keyResult', keyResult.id]).toArray();
  return changes
    .filter(({ set, was }) => 'measure' in set && 'measure' in was)
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
    .flatMap(({ set, was, clock, reason }) =>
      (['target', 'baseline'] as const)
        .filter((field) => partOf(set.measure, field) !== partOf(was.measure, field))
        .map((field) => ({ field, on: localDate(readClock(clock).ms), reason: reason ?? '' })),
    );
}

const partOf = (measure: unknown, field: string): unknown =>
  (measure as Readonly<Record<string, unknown>> | null)?.[field];

async function parentOf(db: Database, { parent }: Row<Objective>): Promise<Coached['parent']> {
  if (parent === null) return null;
  if ('objectiveId' in parent) return alive([await db.objectives.get(rowKey(parent.objectiveId))])[0] ?? null;
  const [above] = alive([await db.keyResults.get(rowKey(parent.keyResultId))]);
  const [home] = alive([await db.objectives.get(rowKey(above?.objectiveId ?? ''))]);
  return above && home ? { title: above.title, level: home.level } : null;
}
