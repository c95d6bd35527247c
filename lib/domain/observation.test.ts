import { expect, it } from 'vitest';
import { aReading } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { inTermsOf, observe } from './observation';
import type { Ticket, TicketReading } from './ticket';

it('keeps what the first look told', () => {
  const ticket = observe(null, aReading(), 1000);
  expect(ticket).toMatchObject({
    id: 'github|https://github.com|a/b|1',
    title: 'Slow checkout',
    state: 'open',
    seenAt: 1000,
  });
});

it('names a ticket by its key while no title was seen', () => {
  expect(observe(null, aReading({ title: null }), 1).title).toBe('1');
});

it('takes the later look field by field', () => {
  const first = observe(null, aReading(), 1);
  const second = observe(first, aReading({ state: 'done', title: null, source: 'row' }), 2);
  expect(second).toMatchObject({ state: 'done', title: 'Slow checkout', seenAt: 2, source: 'row' });
});

it('an older look changes neither a field nor the address', () => {
  const now = observe(null, aReading({ state: 'done' }), 10);
  const stale = aReading({ state: 'open', title: 'Old', rawState: 'Old', url: 'https://github.com/old/b/issues/1' });
  expect(observe(now, stale, 5)).toEqual(now);
});

it('of two looks in the same moment the more reliable one holds, of two alike the later told', () => {
  const page = observe(null, aReading({ title: 'Page' }), 10);
  expect(observe(page, aReading({ title: 'Again' }), 10).title).toBe('Again');
  expect(observe(page, aReading({ title: 'Row', source: 'row' }), 10).title).toBe('Page');
  expect(observe(page, aReading({ title: 'API', source: 'api' }), 10).title).toBe('API');
});

it('an older look still adds what was never seen', () => {
  const now = observe(null, aReading({ labels: null }), 10);
  expect(observe(now, aReading({ labels: ['bug'] }), 5).labels).toEqual(['bug']);
});

it('silence never erases', () => {
  const known = observe(null, aReading({ labels: ['bug'], estimate: { value: 3, unit: 'points' } }), 1);
  const next = observe(known, aReading({ title: null, state: null, rawState: null }), 2);
  expect(next).toMatchObject({
    labels: ['bug'],
    estimate: { value: 3, unit: 'points' },
    state: 'open',
    title: 'Slow checkout',
  });
});

it.each([
  ['row', 'page'],
  ['page', 'api'],
  ['row', 'api'],
] as const)('of two looks at one moment %s yields to %s, in whichever order they come', (weak, strong) => {
  const [from, to] = [aReading({ state: 'open', source: weak }), aReading({ state: 'done', source: strong })];
  expect(observe(observe(null, from, 5), to, 5).state).toBe('done');
  expect(observe(observe(null, to, 5), from, 5).state).toBe('done');
});

it('remembers when it was first found closed, and forgets it when it is reopened', () => {
  const closed = observe(observe(null, aReading(), 1), aReading({ state: 'done' }), 2);
  expect(closed.closedAt).toBe(2);
  expect(observe(closed, aReading({ state: 'done' }), 3).closedAt).toBe(2);
  expect(observe(closed, aReading({ state: 'cancelled' }), 3).closedAt).toBe(2);
  expect(observe(closed, aReading({ state: 'in_progress' }), 3).closedAt).toBeNull();
});

it('a list row does not replace the address of the ticket’s own page', () => {
  const known = observe(null, aReading(), 1);
  expect(observe(known, aReading({ source: 'row', url: 'https://github.com/a/b/issues/1?from=list' }), 2).url).toBe(
    known.url,
  );
});

const reading: fc.Arbitrary<TicketReading> = fc
  .record({
    title: fc.option(fc.string()),
    state: fc.option(fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown')),
    rawState: fc.option(fc.constantFrom('New', 'QA')),
    labels: fc.option(fc.array(fc.string(), { maxLength: 2 })),
    source: fc.constantFrom('row', 'page', 'api'),
    url: fc.constantFrom('https://github.com/a/b/issues/1', 'https://github.com/a/b/issues/1#x'),
  })
  .map((fields) => aReading(fields));
const look = fc.record({ reading, at: fc.integer({ min: 1, max: 20 }) });
const all = (looks: readonly { reading: TicketReading; at: number }[]): Ticket | null =>
  looks.reduce<Ticket | null>((known, { reading: next, at }) => observe(known, next, at), null);

it('seeing the same again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(look, { minLength: 1 }), (looks) => {
      const known = all(looks)!;
      const { reading: last, at } = looks.at(-1)!;
      expect(observe(known, last, at)).toEqual(known);
    }),
  );
});

it('what is known does not depend on the order in which looks arrive', () => {
  const atOwnTime = fc.uniqueArray(look, { minLength: 1, maxLength: 8, selector: ({ at }) => at });
  fc.assert(
    fc.property(
      atOwnTime.chain((looks) => fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length }))),
      ([looks, shuffled]) => {
        // When it was closed is the first look that *found* it closed, which depends on when looks came.
        const fields = ({ labels, state, rawState, seen }: Ticket) => ({ labels, state, rawState, seen });
        expect(fields(all(shuffled)!)).toEqual(fields(all(looks)!));
      },
    ),
  );
});

it('never invents a state, and dates it by the look that told it', () => {
  fc.assert(
    fc.property(fc.array(look, { minLength: 1 }), (looks) => {
      const known = all(looks)!;
      const told = looks.some(({ reading: { state }, at }) => state === known.state && at === known.seen.state?.at);
      expect(told || (known.state === 'unknown' && known.seen.state === undefined)).toBe(true);
      if (known.seen.state) expect(known.seenAt).toBe(known.seen.state.at);
    }),
  );
});

it('does not keep an old word for a state beside a new state', () => {
  const before = observe(null, aReading({ state: 'in_progress', rawState: 'In Progress' }), 1000);
  expect(observe(before, aReading({ state: 'done', rawState: null, source: 'row' }), 2000)).toMatchObject({
    state: 'done',
    rawState: null,
  });
});

it('an unknown state without a word says nothing, and does not hide what is known', () => {
  const known = observe(null, aReading({ state: 'done', source: 'api' }), 1);
  const silent = aReading({ state: 'unknown', rawState: null });
  expect(observe(known, silent, 2)).toMatchObject({ state: 'done', rawState: 'Open', seenAt: 1 });
  expect(observe(null, silent, 2)).toMatchObject({ state: 'unknown', rawState: null });
});

it('a word that was told to mean a state means it on a page that only knows the word', () => {
  const api = observe(null, aReading({ state: 'in_progress', rawState: 'QA', source: 'api' }), 1);
  const page = (rawState: string) => observe(api, inTermsOf(api, aReading({ state: 'unknown', rawState })), 2);
  expect(page('QA')).toMatchObject({ state: 'in_progress', rawState: 'QA', seenAt: 2 });
  const silent = observe(null, aReading({ state: 'done', rawState: null, source: 'api' }), 10);
  const nothing = aReading({ state: 'unknown', rawState: null });
  expect(observe(silent, inTermsOf(silent, nothing), 20)).toEqual({ ...silent, seen: expect.anything() });
  expect(page('Parked')).toMatchObject({ state: 'unknown', rawState: 'Parked', seenAt: 2 });
});

it('an API that tells a state without a word leaves the word of that state', () => {
  const page = observe(null, aReading({ state: 'in_progress', rawState: 'QA' }), 1);
  const api = (state: 'in_progress' | 'done') =>
    observe(page, inTermsOf(page, aReading({ state, rawState: null, source: 'api' })), 2).rawState;
  expect([api('in_progress'), api('done')]).toEqual(['QA', null]);
});
