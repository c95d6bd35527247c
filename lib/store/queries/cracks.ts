import { localDate } from '../../domain/calendar';
import type { Row } from '../../domain/change';
import { type Crack, cracksOf, uncoveredTickets } from '../../domain/crack';
import { lineOf } from '../../domain/family';
import type { Person } from '../../domain/person';
import type { CheckInFigures, KeyResultRollUp } from '../../domain/roll-up';
import type { Ticket } from '../../domain/ticket';
import type { Database } from '../db';
import { SPACE } from '../schema';
import { surroundingsOf } from '../surroundings';
import { me } from './alive';
import type { KeyResultView } from './key-result-views';
import { type ObjectiveView, objectives } from './objective-views';
import { signalFactsOf } from './signal-facts';

/** A crack with the goal it goes through. */
export interface GoalCrack {
  readonly crack: Crack;
  readonly objective: ObjectiveView;
  /** `null` = the objective itself. */
  readonly goal: KeyResultView | null;
}

/** The accountability report. */
export interface Cracks {
  readonly goals: readonly GoalCrack[];
  /** Open tickets of mine that serve no goal, among those seen last. Information, not a fault. */
  readonly uncovered: readonly Ticket[];
  /** How many tickets were looked through for that. */
  readonly lookedThrough: number;
}

/** Everything that falls through. Costs by goals and their check-ins, not by tickets. @param now epoch ms. */
export async function cracks(db: Database, now: number): Promise<Cracks> {
  const running = (await objectives(db, now)).filter(({ objective }) => objective.state === 'active');
  const facts = await signalFactsOf(
    db,
    running.flatMap(({ keyResults }) => keyResults),
  );
  const found = running.flatMap((view) => {
    const own = view.keyResults.flatMap((goal) => {
      const one = facts.find(({ keyResult }) => keyResult === goal.keyResult);
      return one
        ? [
            {
              ...one,
              keyResult: owned(goal.keyResult, goal.owner),
              scopeGrowth: scopeGrowthSince(one.checkIns, one.numbers),
            },
          ]
        : [];
    });
    return cracksOf({ objective: owned(view.objective, view.owner), keyResults: own }, now, localDate(now)).map(
      (crack) => ({
        crack,
        objective: view,
        goal: view.keyResults.find(({ keyResult }) => keyResult.id === crack.id) ?? null,
      }),
    );
  });
  const recent = await db.tickets
    .where('[space+seenAt]')
    .between([SPACE, 0], [SPACE, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(LOOK_THROUGH)
    .toArray();
  return { goals: found, uncovered: await uncoveredAmong(db, recent), lookedThrough: recent.length };
}

/** Whoever was deleted owns nothing, whatever the record still says. */
const owned = <T>(record: T, owner: Row<Person> | null) => ({ ...record, ownerId: owner?.id ?? null });

/** More than anybody has open; fewer than would be slow. */
const LOOK_THROUGH = 1000;

/** By how much the plan grew since the first check-in that had one, as a part of it; `null` = there was none. */
function scopeGrowthSince(checkIns: readonly CheckInFigures[], { work }: KeyResultRollUp): number | null {
  const first = checkIns.toSorted((a, b) => a.at - b.at).find((checkIn) => checkIn.work.plannedSize > 0);
  return first ? work.plannedSize / first.work.plannedSize - 1 : null;
}

async function uncoveredAmong(db: Database, tickets: readonly Ticket[]): Promise<Ticket[]> {
  const person = await me(db);
  if (!person) return [];
  const { links, family } = await surroundingsOf(
    db,
    tickets.map(({ id }) => id),
  );
  const own = new Set(links.map(({ ticketId }) => ticketId));
  // What is below a linked ticket serves what that serves.
  const isLinked = ({ id }: Ticket) => lineOf(id, family.tickets).some((one) => own.has(one));
  const linked = new Set(tickets.filter(isLinked).map(({ id }) => id));
  const ids = new Set<string>(uncoveredTickets(tickets, person, linked).map(({ id }) => id));
  return tickets.filter(({ id }) => ids.has(id));
}
