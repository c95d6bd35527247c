import { localDate } from '../domain/calendar';
import type { CheckIn } from '../domain/check-in';
import type { Cycle } from '../domain/cycle';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';
import type { Person } from '../domain/person';
import { type Facts, type KeyResultFacts, LEVELS, type Named, type ObjectiveFacts } from './facts';

/** Records an objective is reviewed with, and what nobody but the screen knows. */
export interface Records {
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
  readonly cycle: Cycle | null;
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly today: string;
  /** What the screen knows beyond the record, e.g. its parents' titles, or a kind that is not chosen yet. */
  readonly known?: Partial<ObjectiveFacts>;
  /** The same of each key result, by its id: tickets, outcome, edits, what `toldBy` its check-ins. */
  readonly knownOf?: Readonly<Record<string, Partial<KeyResultFacts>>>;
  readonly workspace?: Partial<Pick<Facts, 'levelsInUse' | 'openWork'>>;
}

/** Facts for the coach from stored records. What is not handed in counts as not looked up, and its rules stay silent. */
export function factsOf(records: Records): Facts {
  const { objective, keyResults, cycle, people, today, known, knownOf = {}, workspace } = records;
  const named = (id: string | null): readonly Named[] => (id === null ? [] : [nameIn(people, id)]);
  const { reviewerId, parent } = objective;
  return {
    today,
    cycle,
    levelsInUse: LEVELS,
    openWork: null,
    ...workspace,
    objective: {
      ...objective,
      owners: named(objective.ownerId),
      // Absent: never thought of. `null`: said that nobody does.
      reviewer: reviewerId ? nameIn(people, reviewerId) : reviewerId === null ? 'none' : null,
      parents: parent === null ? [] : [{ title: '', level: objective.level }],
      dueOn: null,
      couldStillFail: objective.couldStillFail ?? null,
      besideIt: null,
      ...known,
    },
    keyResults: keyResults.map((keyResult) => ({
      ...keyResult,
      owners: named(keyResult.ownerId),
      hasLinkRule: false,
      confidence: null,
      tickets: null,
      outcomeRatio: null,
      measuredTimes: 0,
      reported: null,
      sameValueSince: null,
      edits: [],
      ...knownOf[keyResult.id],
    })),
  };
}

const nameIn = (people: Records['people'], id: string): Named =>
  people.find((one) => one.id === id) ?? { id, name: '?' };

/** What the check-ins of a key result tell the coach. @param checkIns in any order. */
export function toldBy(
  checkIns: readonly Pick<CheckIn, 'at' | 'value' | 'confidence' | 'status'>[],
): Pick<KeyResultFacts, 'confidence' | 'measuredTimes' | 'reported' | 'sameValueSince'> {
  const latestFirst = checkIns.toSorted((a, b) => b.at - a.at);
  const measured = latestFirst.filter(({ value }) => value !== null);
  const moved = measured.findIndex(({ value }) => value !== measured[0]?.value);
  const since = measured[(moved < 0 ? measured.length : moved) - 1];
  return {
    confidence: latestFirst[0]?.confidence ?? null,
    measuredTimes: measured.length,
    reported: latestFirst[0]?.status ?? null,
    sameValueSince: since ? localDate(since.at) : null,
  };
}
