import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { asOf } from './as-of';
import { burnUpOf, reopeningsOf } from './burn-up';
import { DAY_MS, dateOfEpochDay, epochDay, localDate } from './calendar';
import type { Change } from './change';
import { type Clock, tick, ZERO } from './clock';
import { isSuperseded, superfluousEvents } from './compaction';

import type { TicketId } from './ids';
import type { TicketEvent, TicketState } from './ticket';
import type { InProgressCredit } from './work';

const START = new Date(2026, 2, 27).getTime();
const DAYS = 5;
const state = fc.constantFrom<TicketState>('open', 'in_progress', 'in_progress', 'done', 'cancelled', 'unknown');
/** Moments on few days, some of them the same, a clock change among them. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: DAYS * DAY_MS - 1 }),
  fc.integer({ min: 0, max: DAYS * 4 }).map((n) => (n * DAY_MS) / 4),
);

/** A ticket's history: each event goes on from the one before. */
const history = fc
  .array(fc.record({ at: moment, to: state }), { maxLength: 30 })
  .map((steps) => steps.toSorted((a, b) => a.at - b.at))
  .map((steps) =>
    steps.map(
      ({ at, to }, i): Pick<TicketEvent, 'at' | 'from' | 'to'> => ({
        at: START + at,
        from: steps[i - 1]?.to ?? null,
        to,
      }),
    ),
  );

const without = <T>(all: readonly T[], dropped: readonly T[]): T[] => all.filter((one) => !dropped.includes(one));

it('burn-ups, reopenings and the last finish are the same without the superfluous events', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ events: history, linkedAt: moment, state, value: fc.integer({ min: 1, max: 8 }) }), {
        maxLength: 4,
      }),
      fc.constantFrom<InProgressCredit>(0, 0.25, 0.5),
      (tickets, credit) => {
        const span = {
          from: dateOfEpochDay(epochDay(localDate(START)) - 1),
          to: dateOfEpochDay(epochDay(localDate(START)) + DAYS),
        };
        const drawn = (isCompact: boolean) => {
          const pieces = tickets.map(({ events, linkedAt, value, ...piece }) => ({
            ...piece,
            ticketId: 'x' as TicketId,
            share: 1,
            estimate: { value, unit: 'points' as const },
            linkedAt: START + linkedAt,
            events: isCompact ? without(events, superfluousEvents(events)) : events,
          }));
          const finishes = pieces.map(({ events }) => events.findLast(({ to }) => to === 'done')?.at);
          const reopenings = pieces.map(({ events }) => reopeningsOf(events));
          return {
            burnUp: burnUpOf(pieces, 'points', { kind: 'work', denominator: 'allLinked' }, span, credit),
            finishes,
            reopenings,
          };
        };
        expect(drawn(true)).toEqual(drawn(false));
      },
    ),
  );
});

it('of each day there remain the first, the last and every closing and reopening, and doing it again drops nothing', () => {
  fc.assert(
    fc.property(history, (events) => {
      const kept = without(events, superfluousEvents(events));
      for (const ofDay of Map.groupBy(events, ({ at }) => localDate(at)).values()) {
        const needed = ofDay.filter(({ from, to }) => [from, to].some((one) => one === 'done' || one === 'cancelled'));
        expect(kept).toEqual(expect.arrayContaining([ofDay[0], ofDay.at(-1), ...needed]));
        expect(kept.filter((event) => ofDay.includes(event)).length).toBeLessThanOrEqual(2 + needed.length);
      }
      expect(superfluousEvents(kept)).toEqual([]);
    }),
  );
});

it('a day of going to and fro keeps two events', () => {
  const at = (minute: number) => START + minute * 60_000;
  const states = ['open', 'in_progress', 'open', 'in_progress', 'open', 'in_progress'] as const;
  const events = states.map((to, i) => ({ at: at(i), from: states[i - 1] ?? null, to }));
  expect(superfluousEvents(events)).toEqual(events.slice(1, -1));
});

/** The journal of one link over few days: made once, then set by persons, rules and imports. */
const journal = fc
  .array(
    fc.record({
      at: moment,
      origin: fc.constantFrom<Change['origin']>('person', 'rule', 'rule', 'import', 'sync'),
      set: fc
        .record(
          {
            share: fc.constantFrom(0, 0.5, 1),
            deletedAt: fc.constantFrom(null, 1),
            role: fc.constantFrom('contributes', 'supports'),
          },
          { requiredKeys: [] },
        )
        .filter((set) => Object.keys(set).length > 0),
    }),
    { maxLength: 20 },
  )
  .map((steps): Change[] => {
    let clock: Clock = ZERO;
    return [
      { at: 0, origin: 'rule' as const, set: { id: 'x', share: null, deletedAt: null } },
      ...steps.toSorted((a, b) => a.at - b.at),
    ].map(({ at, origin, set }, n) => {
      clock = tick(clock, START + at);
      const names = { id: `${n}`, actId: `${n}`, verb: 'x', space: 'personal', kind: 'link', recordId: 'x' } as const;
      return { ...names, set, was: {}, clock, personId: '', device: 'd', origin, reason: null };
    });
  });

it('a record is as it was at the end of every day, and every value a person set stands for as long as it did', () => {
  fc.assert(
    fc.property(journal, moment, (changes, part) => {
      const kept = changes.filter((change) => !isSuperseded(change, changes));
      for (let day = 0; day < DAYS; day++) {
        const evening = new Date(2026, 2, 28 + day).getTime() - 1;
        expect(asOf(kept, evening)).toEqual(asOf(changes, evening));
      }
      const at = START + part;
      const [before, after] = [asOf(changes, at), asOf(kept, at)];
      const persons = new Set<string>(changes.filter(({ origin }) => origin === 'person').map(({ clock }) => clock));
      for (const [field, [clock]] of Object.entries(before?.stamps ?? {})) {
        if (persons.has(clock) && after) expect(after[field]).toEqual(before?.[field]);
      }
      expect(kept.filter(({ origin }) => origin === 'person')).toEqual(
        changes.filter(({ origin }) => origin === 'person'),
      );
      expect(kept.filter((change) => isSuperseded(change, kept))).toEqual([]);
    }),
  );
});

it.each([
  ['a rule that set it again the same day', 'rule', true],
  ['a person', 'person', false],
] as const)('of two values on one day the first one goes if it was set by %s', (_who, origin, goes) => {
  const change = (clock: Clock, by: Change['origin']) =>
    ({ clock, origin: by, set: { share: 1 }, personId: '', device: 'd' }) as unknown as Change;
  const [first, second] = [change(tick(ZERO, START), origin), change(tick(ZERO, START + 1000), 'rule')];
  expect(isSuperseded(first, [first, second])).toBe(goes);
  expect(isSuperseded(first, [first, change(tick(ZERO, START + 2 * DAY_MS), 'rule')])).toBe(false);
});
