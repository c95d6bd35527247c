import { describe, expect, it } from 'vitest';
import { ANA, aCheckIn, aCycle, aKeyResult, anObjective, aPiece, BEN, CEM, noon, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { DAY_MS, startOfDay } from './calendar';
import type { Change } from './change';
import { tick, ZERO } from './clock';
import { acknowledger, type DutyFacts, dutiesOf } from './duties';
import { checkInDuty } from './duty';
import type { PersonId } from './ids';
import { rollUpKeyResult } from './roll-up';
import { statusOf } from './status';
import { holderAt, type Tenure, tenuresOf } from './tenure';

const TODAY = '2026-08-15';
const NOW = noon(TODAY);
const SATURDAY = 6; // as today is
interface Given {
  readonly owner?: PersonId | null;
  readonly spokeDaysAgo?: number | null;
  readonly author?: PersonId;
  readonly acknowledgedAt?: number | null;
  readonly reviewers?: readonly Tenure[];
  readonly ownerSince?: number;
  readonly state?: 'draft' | 'active' | 'closed';
  readonly cycle?: Partial<DutyFacts['cycle']>;
  readonly pieces?: readonly Parameters<typeof aPiece>[0][];
}
const given = ({
  owner = ANA,
  spokeDaysAgo = 1,
  author = ANA,
  acknowledgedAt = null,
  reviewers = [],
  ownerSince = 0,
  state = 'active',
  ...rest
}: Given): DutyFacts => {
  const keyResult = aKeyResult({ ownerId: owner });
  const cycle = aCycle({ anchorDay: SATURDAY, ...rest.cycle });
  const last =
    spokeDaysAgo === null ? null : aCheckIn({ at: NOW - spokeDaysAgo * DAY_MS, authorId: author, acknowledgedAt });
  const numbers = rollUpKeyResult(keyResult, (rest.pieces ?? []).map(aPiece), last ? [last] : []);
  const verdict = statusOf(
    {
      keyResult,
      objective: { state },
      cycle,
      progress: null,
      lastCheckIn: numbers.lastCheckIn,
      activeSince: NOW - 20 * DAY_MS,
    },
    TODAY,
  );
  return {
    objective: anObjective({ state }),
    cycle,
    reviewers,
    keyResults: [{ keyResult, ownerSince, numbers, verdict, lastCheckIn: last }],
  };
};
const owed = (person: PersonId, facts: Given) => dutiesOf(person, [given(facts)], NOW, TODAY).map(({ kind }) => kind);
const BEN_REVIEWS: Tenure[] = [{ personId: BEN, since: 0 }];

describe('check-ins', () => {
  it('are owed by the owner from the day they are due', () => {
    expect(owed(ANA, { spokeDaysAgo: 3 })).toEqual([]);
    expect(owed(ANA, { spokeDaysAgo: 7 })).toEqual(['checkIn']);
    expect(owed(BEN, { spokeDaysAgo: 7 })).toEqual([]);
    expect(owed(ANA, { spokeDaysAgo: null })).toEqual(['checkIn']);
  });

  it('are owed early when all work was finished since the last one', () => {
    const [duty] = dutiesOf(ANA, [given({ pieces: [{ state: 'done' }] })], NOW, TODAY);
    expect(duty).toMatchObject({ kind: 'checkIn', because: 'work done' });
  });

  it('are nobody’s for what is a draft, closed or unowned', () => {
    expect(owed(ANA, { spokeDaysAgo: 30, state: 'closed' })).toEqual([]);
    expect(owed(ANA, { spokeDaysAgo: 30, state: 'draft' })).toEqual(['activate']);
    expect(owed(ANA, { spokeDaysAgo: 30, owner: null })).toEqual([]);
  });

  it('leave a new owner three days before the old one’s silence becomes theirs', () => {
    expect(owed(ANA, { spokeDaysAgo: 30, ownerSince: NOW - 3 * DAY_MS + 1 })).toEqual([]);
    expect(owed(ANA, { spokeDaysAgo: 30, ownerSince: NOW - 3 * DAY_MS })).toEqual(['checkIn']);
  });

  it('closed key results owe none', () => {
    const { numbers, verdict, keyResult } = given({ state: 'closed', spokeDaysAgo: 30 }).keyResults[0]!;
    expect(checkInDuty(keyResult.id, numbers, verdict, NOW)).toBeNull();
  });
});

describe('acknowledgements', () => {
  it('are owed by the reviewer, until they are given', () => {
    expect(owed(BEN, { reviewers: BEN_REVIEWS })).toEqual(['acknowledge']);
    expect(owed(BEN, { reviewers: BEN_REVIEWS, acknowledgedAt: NOW })).toEqual([]);
    expect(owed(ANA, { reviewers: BEN_REVIEWS })).toEqual([]);
    expect(owed(BEN, {})).toEqual([]);
  });

  it('stay with whoever was the reviewer on the day of the check-in: a new one inherits no pile', () => {
    const reviewers = [
      { personId: BEN, since: 0 },
      { personId: CEM, since: NOW - DAY_MS / 2 },
    ];
    expect(owed(CEM, { reviewers })).toEqual([]);
    expect(owed(BEN, { reviewers })).toEqual(['acknowledge']);
    expect(owed(CEM, { reviewers, spokeDaysAgo: 0 })).toEqual(['acknowledge']);
  });

  it('a check-in by the reviewer is read by the owner, and nobody reads their own', () => {
    expect(owed(ANA, { reviewers: BEN_REVIEWS, author: BEN })).toEqual(['acknowledge']);
    expect(owed(BEN, { reviewers: BEN_REVIEWS, author: BEN })).toEqual([]);
    expect(acknowledger(BEN_REVIEWS, BEN, { at: 1, authorId: BEN })).toBeNull();
    expect(acknowledger(BEN_REVIEWS, null, { at: 1, authorId: BEN })).toBeNull();
  });
});

describe('reviews', () => {
  it('are owed by the objective’s owner from the day after the cycle, in place of check-ins', () => {
    expect(owed(ANA, { cycle: { endsOn: TODAY }, spokeDaysAgo: 30 })).toEqual(['checkIn']);
    expect(owed(ANA, { cycle: { endsOn: '2026-08-14' }, spokeDaysAgo: 30 })).toEqual(['review']);
    expect(owed(ANA, { cycle: { state: 'closing', endsOn: null } })).toEqual(['review']);
    expect(owed(BEN, { cycle: { endsOn: '2026-08-14' } })).toEqual([]);
    const [late] = dutiesOf(ANA, [given({ cycle: { endsOn: '2026-08-09' } })], NOW, TODAY);
    expect(late).toMatchObject({ kind: 'review', dueAt: Date.parse('2026-08-10T00:00:00Z') });
    const [closing] = dutiesOf(ANA, [given({ cycle: { state: 'closing', endsOn: null } })], NOW, TODAY);
    expect(closing).toMatchObject({ kind: 'review', dueAt: NOW });
    expect(owed(ANA, { cycle: { endsOn: '2026-08-14', state: 'closed' } })).toEqual([]);
  });
});

it('the longest due comes first, drafts last', () => {
  const goals = [given({ state: 'draft' }), given({ spokeDaysAgo: 8 }), given({ spokeDaysAgo: 12 })];
  const dueAts = dutiesOf(ANA, goals, NOW, TODAY).map((duty) => ('dueAt' in duty ? duty.dueAt : null));
  expect(dueAts).toEqual([startOfDay('2026-08-08'), startOfDay(TODAY), null]);
});

it('a key result asks nobody for more than one check-in and one acknowledgement, whatever changed hands', () => {
  const person = fc.constantFrom<PersonId | null>(ANA, BEN, CEM, null);
  const tenures = fc
    .array(fc.record({ personId: person, since: fc.integer({ min: 0, max: NOW }) }), { maxLength: 6 })
    .map((all) => all.toSorted((a, b) => a.since - b.since));
  fc.assert(
    fc.property(
      tenures,
      person,
      fc.constantFrom(ANA, BEN, CEM),
      fc.nat(40),
      fc.nat(40),
      (reviewers, owner, author, spokeDaysAgo, tookOverDaysAgo) => {
        const goal = given({ owner, author, spokeDaysAgo, reviewers, ownerSince: NOW - tookOverDaysAgo * DAY_MS });
        const all = [ANA, BEN, CEM].flatMap((one) =>
          dutiesOf(one, [goal], NOW, TODAY).map((duty) => ({ ...duty, person: one })),
        );
        expect(all.filter(({ kind }) => kind === 'checkIn').length).toBeLessThanOrEqual(1);
        const reads = all.filter(({ kind }) => kind === 'acknowledge');
        expect(reads.length).toBeLessThanOrEqual(1);
        expect(reads.every(({ person: reader }) => reader !== author)).toBe(true);
      },
    ),
  );
});

describe('tenures', () => {
  const change = (at: number, set: Change['set']) => ({ clock: tick(ZERO, at), set });

  it('are read from the journal, whatever its order', () => {
    const changes = [
      change(30, { reviewerId: null }),
      change(10, { title: 'x', reviewerId: BEN }),
      change(20, { title: 'y' }),
    ];
    expect(tenuresOf(changes, 'reviewerId')).toEqual([
      { personId: BEN, since: 10 },
      { personId: null, since: 30 },
    ]);
  });

  it.each([
    [9, null],
    [10, BEN],
    [29, BEN],
    [30, null],
    [99, null],
  ])('at %i the role was held by %s', (at, holder) => {
    expect(
      holderAt(
        [
          { personId: BEN, since: 10 },
          { personId: null, since: 30 },
        ],
        at,
      ),
    ).toBe(holder);
  });

  it('nobody held a role nobody was given', () => {
    expect(holderAt([], 1)).toBeNull();
  });
});

it('the objective of each duty is one that was asked about', () => {
  const [duty] = dutiesOf(ANA, [given({ state: 'draft' })], NOW, TODAY);
  expect(duty).toEqual({ kind: 'activate', objectiveId: uuid(200) });
});
