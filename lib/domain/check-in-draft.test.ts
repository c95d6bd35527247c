import { describe, expect, it } from 'vitest';
import { noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { draftCheckIn, type TicketPast } from './check-in-draft';
import type { TicketState } from './ticket';

const SINCE = noon('2026-06-03');
type Step = [date: string, from: TicketState | null, to: TicketState];
const past = (title: string, steps: Step[], fields: Partial<TicketPast> = {}): TicketPast => ({
  title,
  state: steps.at(-1)?.[2] ?? 'open',
  linkedAt: noon('2026-05-01'),
  unlinkedAt: null,
  events: steps.map(([date, from, to]) => ({ at: noon(date), from, to })),
  ...fields,
});
const draft = (tickets: TicketPast[], since = SINCE) => draftCheckIn(tickets, since);
const seen: Step = ['2026-05-02', null, 'open'];

describe('what happened since the last check-in', () => {
  it('sorts tickets by what became of them', () => {
    const tickets = [
      past('Done', [seen, ['2026-06-05', 'open', 'done']]),
      past('Done before', [seen, ['2026-06-01', 'open', 'done']]),
      past('Added', [], { linkedAt: noon('2026-06-04') }),
      past(
        'Added and done',
        [
          ['2026-06-04', null, 'open'],
          ['2026-06-06', 'open', 'done'],
        ],
        { linkedAt: noon('2026-06-04') },
      ),
      past('Reopened', [seen, ['2026-06-01', 'open', 'done'], ['2026-06-05', 'done', 'in_progress']]),
      past('Done again', [
        seen,
        ['2026-06-01', 'open', 'done'],
        ['2026-06-05', 'done', 'open'],
        ['2026-06-06', 'open', 'done'],
      ]),
      past('Cancelled', [seen, ['2026-06-05', 'open', 'cancelled']]),
      past('Taken off', [seen], { unlinkedAt: noon('2026-06-05') }),
      past('Came and went', [], { linkedAt: noon('2026-06-04'), unlinkedAt: noon('2026-06-05') }),
      past('Still', [seen]),
    ];
    expect(draft([past('In the same moment', [], { linkedAt: SINCE })]).added).toEqual([]);
    expect(draft([past('In the same moment', [], { linkedAt: SINCE, unlinkedAt: SINCE + 1 })]).removed).toHaveLength(1);
    expect(draft(tickets)).toMatchObject({
      done: ['Done', 'Added and done'],
      added: ['Added', 'Added and done'],
      removed: ['Taken off'],
      reopened: ['Reopened'],
      cancelled: ['Cancelled'],
    });
  });

  it('names tickets in the order they were linked in, whatever order they come in', () => {
    const linked = ['2026-06-08', '2026-06-04', '2026-06-06'].map((on) => past(on, [], { linkedAt: noon(on) }));
    expect(draft(linked).added).toEqual(['2026-06-04', '2026-06-06', '2026-06-08']);
  });

  it('a ticket nobody saw change was always what it is: not finished or cancelled since', () => {
    const still = [past('Done', [], { state: 'done' }), past('Cancelled', [], { state: 'cancelled' })];
    expect(draft(still)).toMatchObject({ done: [], cancelled: [], reopened: [] });
  });

  it('calls reopened only what was closed and opened again since', () => {
    const tickets = [
      past('Started', [seen, ['2026-06-05', 'open', 'in_progress']]),
      past('Long ago', [seen, ['2026-05-10', 'open', 'done'], ['2026-05-20', 'done', 'open']]),
      past('Revived', [seen, ['2026-05-10', 'open', 'cancelled'], ['2026-06-05', 'cancelled', 'open']]),
      past('Unreadable', [
        seen,
        ['2026-05-10', 'open', 'done'],
        ['2026-06-05', 'done', 'unknown'],
        ['2026-06-06', 'unknown', 'open'],
      ]),
    ];
    expect(draft(tickets)).toMatchObject({ reopened: ['Revived'], done: [], cancelled: [] });
  });

  it('counts from the moment it is asked about', () => {
    const old = past('Old', [seen, ['2026-05-09', 'open', 'done']]);
    expect(draft([old]).done).toEqual([]);
    expect(draft([old], noon('2026-05-08')).done).toEqual(['Old']);
  });
});

const state = fc.constantFrom<TicketState>('open', 'in_progress', 'done', 'cancelled', 'unknown');
const ticket = fc
  .record({
    path: fc.array(fc.tuple(fc.integer({ min: -20, max: 6 }), state), { maxLength: 5 }),
    linked: fc.integer({ min: -20, max: 6 }),
    gone: fc.option(fc.integer({ min: 0, max: 6 })),
  })
  .map(({ path, linked, gone }): TicketPast => {
    const steps = path
      .toSorted((a, b) => a[0] - b[0])
      .map(([day, to], i, all) => ({ at: SINCE + day * 86_400_000 + i + 1, from: all[i - 1]?.[1] ?? null, to }));
    return {
      title: 'T',
      state: steps.at(-1)?.to ?? 'open',
      linkedAt: SINCE + linked * 86_400_000,
      unlinkedAt: gone === null ? null : SINCE + gone * 86_400_000,
      events: steps,
    };
  });

it('never claims a ticket done, cancelled or reopened that is not so now', () => {
  fc.assert(
    fc.property(fc.array(ticket, { maxLength: 6 }), (tickets) => {
      const named = tickets.map((one, i) => ({ ...one, title: `${i}` }));
      const { done, cancelled, reopened, added, removed } = draft(named);
      const at = (title: string) => named[Number(title)]!;
      expect(done.every((title) => at(title).state === 'done')).toBe(true);
      expect(cancelled.every((title) => at(title).state === 'cancelled')).toBe(true);
      expect(reopened.every((title) => ['open', 'in_progress'].includes(at(title).state))).toBe(true);
      expect(
        added.every((title) => at(title).unlinkedAt === null) &&
          removed.every((title) => at(title).unlinkedAt !== null),
      ).toBe(true);
    }),
  );
});

it('what was seen in the very moment of the last check-in was known then', () => {
  const done = past('Done', [seen, ['2026-06-03', 'open', 'done']]);
  expect(done.events.at(-1)?.at).toBe(SINCE);
  expect(draft([done]).done).toEqual([]);
});
