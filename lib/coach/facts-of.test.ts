import { describe, expect, test } from 'vitest';
import { soundDraft } from '../../tests/coach/draft';
import type { Cycle } from '../domain/cycle';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';
import type { Person } from '../domain/person';
import { review } from './coach';
import { factsOf, type Records, toldBy } from './facts-of';
import { lexiconOf } from './words/lexicon-of';

const id = <T>(text: string) => text as T;
const objective: Objective = {
  id: id('o1'),
  title: soundDraft.objective.title,
  why: '',
  cycleId: id('c1'),
  ownerId: id('p1'),
  level: 'team',
  kind: 'aspirational',
  parent: null,
  contribution: '',
  state: 'draft',
  weight: 1,
  outcome: null,
  score: null,
  retrospective: '',
};
const keyResult: KeyResult = {
  id: id('k1'),
  objectiveId: objective.id,
  title: 'Orders placed on a phone',
  ownerId: id('p1'),
  contributors: [],
  weight: 1,
  dueOn: '2026-08-31',
  evidenceUrl: null,
  leadLag: null,
  measure: { kind: 'numeric', unit: 'orders a week', baseline: 120, target: 300 },
  sizeBy: 'count',
  override: null,
};
const cycle: Cycle = {
  id: id('c1'),
  name: 'Q3',
  startsOn: '2026-07-01',
  endsOn: '2026-09-30',
  state: 'planning',
  cadence: 'weekly',
  anchorDay: 1,
};
const people: Pick<Person, 'id' | 'name'>[] = [{ id: id('p1'), name: 'Ana Ruiz' }];
const facts = (own: Partial<Records> = {}) =>
  factsOf({ objective, keyResults: [keyResult], cycle, people, today: '2026-07-01', ...own });

test('records as they are stored can be reviewed', () => {
  const { findings, blocking } = review(facts(), lexiconOf('en'));
  expect(blocking).toEqual([]);
  const asked = findings.filter(({ judgement }) => judgement.outcome === 'warn').map(({ rule }) => rule.id);
  expect(asked).toEqual(['O9', 'O10', 'O12', 'K12']);
});

test('a record without an owner has none, an unknown owner is one', () => {
  expect(facts({ objective: { ...objective, ownerId: null } }).objective.owners).toEqual([]);
  expect(facts({ people: [] }).objective.owners).toEqual([{ id: 'p1', name: '?' }]);
  expect(review(facts({ people: [] }), lexiconOf('en')).blocking).toEqual([]);
});

test('a reviewer is somebody, nobody on purpose, or not thought of', () => {
  const reviewer = (reviewerId?: string | null) =>
    facts({
      objective: { ...objective, ...(reviewerId === undefined ? {} : { reviewerId: id(reviewerId as string) }) },
    }).objective.reviewer;
  expect([reviewer('p1'), reviewer(null), reviewer()]).toEqual([people[0], 'none', null]);
});

test('an aligned objective has a parent even before its title is looked up', () => {
  expect(facts({ objective: { ...objective, parent: { objectiveId: id('o9') } } }).objective.parents).toHaveLength(1);
});

test('what the screen knows goes before the record', () => {
  const known = facts({
    known: { kind: null },
    knownOf: { k1: { outcomeRatio: 0.5 } },
    workspace: { levelsInUse: ['team'] },
  });
  expect(known).toMatchObject({
    objective: { kind: null },
    keyResults: [{ outcomeRatio: 0.5 }],
    levelsInUse: ['team'],
  });
});

describe('check-ins tell', () => {
  const DAY = 86_400_000;
  const NOON = new Date(2026, 6, 1, 12).getTime();
  const checkIn = (day: number, value: number | null, confidence = 5, status: 'on_track' | null = null) => ({
    at: NOON + day * DAY,
    value,
    confidence,
    status,
  });

  test('nothing when there are none', () => {
    expect(toldBy([])).toEqual({ confidence: null, measuredTimes: 0, reported: null, sameValueSince: null });
  });

  test('since when the value is the same, whatever their order', () => {
    const told = toldBy([checkIn(21, null, 3, 'on_track'), checkIn(0, 1), checkIn(14, 2), checkIn(7, 2)]);
    expect(told).toEqual({ confidence: 3, measuredTimes: 3, reported: 'on_track', sameValueSince: '2026-07-08' });
  });

  test('the first day when the value never moved', () => {
    expect(toldBy([checkIn(0, 2), checkIn(7, 2)]).sameValueSince).toBe('2026-07-01');
  });
});
