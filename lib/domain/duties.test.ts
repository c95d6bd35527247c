import { describe, expect, it } from 'vitest';
import { ANA, aCheckIn, aCycle, aKeyResult, anObjective, aPiece, BEN, CEM, noon, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { DAY_MS, startOfDay } from './calendar';
import type { Cycle } from './cycle';
import { type DutyFacts, dutiesOf } from './duties';
import { subjectOf } from './duty';
import type { CheckInId, NoteId, PersonId } from './ids';
import { readerOf } from './reader';
import { rollUpKeyResult } from './roll-up';
import { statusOf } from './status';

const TODAY = '2026-08-15';
const NOW = noon(TODAY);
const SATURDAY = 6; // as today is
interface Given {
  readonly spokeDaysAgo?: number | null;
  readonly ownerSince?: number;
  readonly state?: 'draft' | 'active' | 'closed';
  readonly cycle?: Partial<Cycle>;
  readonly pieces?: readonly Parameters<typeof aPiece>[0][];
}

/** Somebody owns an objective with one key result, and is the reader of its last check-in. */
function facts({ spokeDaysAgo = 1, ownerSince = 0, state = 'active', ...rest }: Given = {}) {
  const keyResult = aKeyResult();
  const frame = { objective: anObjective({ state }), cycle: aCycle({ anchorDay: SATURDAY, ...rest.cycle }) };
  const last = spokeDaysAgo === null ? [] : [aCheckIn({ at: NOW - spokeDaysAgo * DAY_MS })];
  const numbers = rollUpKeyResult(keyResult, (rest.pieces ?? []).map(aPiece), last);
  const { lastCheckIn } = numbers;
  const activeSince = NOW - 20 * DAY_MS;
  const verdict = statusOf({ keyResult, ...frame, progress: null, lastCheckIn, activeSince }, TODAY);
  return {
    objectives: [frame],
    keyResults: [{ ...frame, keyResult, ownerSince, numbers, verdict }],
    unread: last.map((checkIn) => ({ ...frame, checkIn })),
  };
}
const NOTHING: DutyFacts = { objectives: [], keyResults: [], unread: [], asked: [] };
const owed = (own: Partial<DutyFacts>) => dutiesOf({ ...NOTHING, ...own }, NOW, TODAY);
const kinds = (given: Given, list: Exclude<keyof DutyFacts, 'asked'>) =>
  owed({ [list]: facts(given)[list] }).map(({ kind }) => kind);

describe('check-ins', () => {
  it('are owed from the day they are due', () => {
    expect(kinds({ spokeDaysAgo: 3 }, 'keyResults')).toEqual([]);
    expect(kinds({ spokeDaysAgo: 7 }, 'keyResults')).toEqual(['checkIn']);
    expect(kinds({ spokeDaysAgo: null }, 'keyResults')).toEqual(['checkIn']);
  });

  it('are owed early when all work was finished since the last one', () => {
    const [duty] = owed({ keyResults: facts({ pieces: [{ state: 'done' }] }).keyResults });
    expect(duty).toMatchObject({ kind: 'checkIn', because: 'work done', dueAt: NOW });
  });

  it.each([
    { state: 'draft' as const },
    { state: 'closed' as const },
    { cycle: { state: 'closed' as const } },
    { cycle: { state: 'planning' as const } },
    { cycle: { endsOn: '2026-08-14' } },
  ])('are not owed in %o', (given) => {
    expect(kinds({ spokeDaysAgo: 30, ...given }, 'keyResults')).toEqual([]);
  });

  it('leave a new owner three days before the old one’s silence becomes theirs', () => {
    expect(kinds({ spokeDaysAgo: 30, ownerSince: NOW - 3 * DAY_MS + 1 }, 'keyResults')).toEqual([]);
    expect(kinds({ spokeDaysAgo: 30, ownerSince: NOW - 3 * DAY_MS }, 'keyResults')).toEqual(['checkIn']);
  });
});

describe('acknowledgements', () => {
  it('are owed from the moment of the check-in while the objective runs, after its cycle too', () => {
    expect(owed({ unread: facts({ spokeDaysAgo: 0 }).unread })).toMatchObject([{ kind: 'acknowledge', dueAt: NOW }]);
    expect(kinds({ cycle: { endsOn: '2026-08-14' } }, 'unread')).toEqual(['acknowledge']);
    expect(kinds({ state: 'closed' }, 'unread')).toEqual([]);
    expect(kinds({ cycle: { state: 'closed' } }, 'unread')).toEqual([]);
  });

  it.each([
    ['the reviewer reads the owner', ANA, BEN, ANA, BEN],
    ['the owner reads the reviewer', BEN, BEN, ANA, ANA],
    ['the reviewer reads a third person', CEM, BEN, ANA, BEN],
    ['nobody reads where nobody reviews', ANA, null, ANA, null],
    ['nobody reads their own', BEN, BEN, BEN, null],
    ['nobody reads the reviewer of what nobody owns', BEN, BEN, null, null],
  ])('%s', (_law, author, reviewer, owner, reader) => {
    expect(readerOf(author, reviewer, owner)).toBe(reader);
  });

  it('reader and author are never the same', () => {
    const person = fc.constantFrom<PersonId>(ANA, BEN, CEM);
    fc.assert(
      fc.property(person, fc.option(person), fc.option(person), (author, reviewer, owner) => {
        expect(readerOf(author, reviewer, owner)).not.toBe(author);
      }),
    );
  });
});

describe('reviews', () => {
  it('are owed from the day after the cycle, in place of check-ins', () => {
    expect(kinds({ cycle: { endsOn: TODAY } }, 'objectives')).toEqual([]);
    expect(kinds({ cycle: { endsOn: '2026-08-14' } }, 'objectives')).toEqual(['review']);
    expect(kinds({ cycle: { endsOn: '2026-08-14', state: 'closed' } }, 'objectives')).toEqual([]);
    const dueAt = (cycle: Partial<Cycle>) => owed({ objectives: facts({ cycle }).objectives })[0];
    expect(dueAt({ endsOn: '2026-08-09' })).toMatchObject({
      kind: 'review',
      dueAt: Date.parse('2026-08-10T00:00:00Z'),
    });
    expect(dueAt({ state: 'closing', endsOn: null })).toMatchObject({ kind: 'review', dueAt: NOW });
  });
});

it('a draft is owed where it can be started: not in the backlog without dates, not in a closed cycle', () => {
  expect(kinds({ state: 'draft' }, 'objectives')).toEqual(['activate']);
  expect(kinds({ state: 'draft', cycle: { startsOn: null, endsOn: null } }, 'objectives')).toEqual([]);
  expect(kinds({ state: 'draft', cycle: { state: 'closed' } }, 'objectives')).toEqual([]);
});

it('the longest due comes first, whatever it is; drafts come last', () => {
  const [late, later] = [facts({ spokeDaysAgo: 8 }), facts({ spokeDaysAgo: 12 })];
  const unread = [{ ...late.unread[0]!, checkIn: aCheckIn({ id: uuid<CheckInId>(401), at: NOW - 3 * DAY_MS }) }];
  const draft = facts({ state: 'draft' });
  const all = owed({
    objectives: draft.objectives,
    keyResults: [...late.keyResults, ...later.keyResults],
    unread: unread,
    asked: [{ id: uuid<NoteId>(500), at: NOW - 2 * DAY_MS }],
  });
  const dueAts = [startOfDay('2026-08-08'), NOW - 3 * DAY_MS, NOW - 2 * DAY_MS, startOfDay(TODAY), null];
  expect(all.map((duty) => ('dueAt' in duty ? duty.dueAt : null))).toEqual(dueAts);
  expect(all.map(subjectOf)).toEqual([uuid(300), uuid(401), uuid(500), uuid(300), uuid(200)]);
});
