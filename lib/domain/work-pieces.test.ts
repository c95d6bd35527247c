import { describe, expect, it } from 'vitest';
import { aTicket, ticketNo, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { familyOf, leavesOf, parentIdOf } from './family';
import type { KeyResultId } from './ids';
import { type WorkLink, workPiecesByKeyResult } from './work-pieces';

const [KR, OTHER] = [uuid<KeyResultId>(1), uuid<KeyResultId>(2)];
const aLink = (key: string, fields: Partial<WorkLink> = {}): WorkLink => ({
  ticketId: ticketNo(key),
  keyResultId: KR,
  role: 'contributes',
  share: null,
  includeChildren: false,
  ...fields,
});
// An epic 10 with stories 11 and 12; 12 has a task 13.
const epic = familyOf([
  aTicket('10'),
  aTicket('11', { parent: '10' }),
  aTicket('12', { parent: '10' }),
  aTicket('13', { parent: '12' }),
]);
const keys = (links: readonly WorkLink[], family = epic, keyResultId = KR) =>
  (workPiecesByKeyResult(links, family).get(keyResultId) ?? []).map(
    ({ ticketId, share }) => `${ticketId.split('|').at(-1)} ${share}`,
  );

describe('a ticket with children', () => {
  it('is counted through them, at their own ends, and not itself', () => {
    expect(keys([aLink('10', { includeChildren: true })])).toEqual(['11 1', '13 1']);
  });

  it('is counted itself where the link does not include children', () => {
    expect(keys([aLink('10')])).toEqual(['10 1']);
  });

  it('is counted itself while it is childless, or all its children were cancelled', () => {
    expect(keys([aLink('11', { includeChildren: true })])).toEqual(['11 1']);
    const dropped = familyOf([aTicket('10'), aTicket('11', { parent: '10', state: 'cancelled' })]);
    expect(keys([aLink('10', { includeChildren: true })], dropped)).toEqual(['10 1']);
  });

  it('keeps a cancelled child in the list beside living ones', () => {
    const mixed = familyOf([
      aTicket('10'),
      aTicket('11', { parent: '10', state: 'cancelled' }),
      aTicket('12', { parent: '10' }),
    ]);
    const pieces = workPiecesByKeyResult([aLink('10', { includeChildren: true })], mixed).get(KR);
    expect(pieces?.map(({ state, via }) => [state, via])).toEqual([
      ['cancelled', ticketNo('10')],
      ['open', ticketNo('10')],
    ]);
  });

  it('hands its share down', () => {
    expect(keys([aLink('10', { includeChildren: true, share: 0.5 })])).toEqual(['11 0.5', '13 0.5']);
  });

  it('a child linked by hand as well counts once, with its own link', () => {
    const links = [aLink('10', { includeChildren: true }), aLink('11', { share: 0.25 })];
    for (const order of [links, links.toReversed()]) expect(keys(order).toSorted()).toEqual(['11 0.25', '13 1']);
  });

  it('a child that serves another key result too is shared between the two', () => {
    const links = [aLink('10', { includeChildren: true }), aLink('11', { keyResultId: OTHER })];
    expect(keys(links)).toEqual(['11 0.5', '13 1']);
    expect(keys(links, epic, OTHER)).toEqual(['11 0.5']);
  });

  it('is its own parent on a broken page, and counts once', () => {
    const loop = familyOf([
      aTicket('1', { parent: '2' }),
      aTicket('2', { parent: '1' }),
      aTicket('3', { parent: '3' }),
    ]);
    expect(leavesOf(ticketNo('1'), loop)).toEqual([ticketNo('2')]);
    expect(leavesOf(ticketNo('3'), loop)).toEqual([ticketNo('3')]);
  });
});

it('a supporting link brings no work', () => {
  expect(workPiecesByKeyResult([aLink('10', { role: 'supports' })], epic).size).toBe(0);
});

it('a ticket nobody read yet is planned, its state unknown', () => {
  expect(workPiecesByKeyResult([aLink('99')], epic).get(KR)).toMatchObject([
    { state: 'unknown', estimate: null, share: 1 },
  ]);
});

it('a parent is named by its key in the same project', () => {
  expect(parentIdOf(aTicket('11', { parent: '10' }))).toBe(ticketNo('10'));
  expect(parentIdOf(aTicket('11'))).toBeNull();
});

const forest = fc
  .array(
    fc.record({
      parent: fc.option(fc.integer({ min: 0, max: 9 })),
      state: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((tickets) =>
    familyOf(
      tickets.map(({ parent, state }, i) => aTicket(`${i}`, { state, parent: parent === null ? null : `${parent}` })),
    ),
  );
const links = fc.array(
  fc
    .record({
      key: fc.integer({ min: 0, max: 9 }),
      keyResultId: fc.constantFrom(KR, OTHER),
      includeChildren: fc.boolean(),
    })
    .map(({ key, ...fields }) => aLink(`${key}`, fields)),
  { maxLength: 6 },
);

it('no ticket counts more than once in all, in any forest with any links, loops included', () => {
  fc.assert(
    fc.property(forest, links, (family, all) => {
      const pieces = [...workPiecesByKeyResult(all, family)].flatMap(([id, own]) =>
        own.map((piece) => ({ ...piece, id })),
      );
      const counted = Map.groupBy(pieces, ({ ticketId }) => ticketId);
      for (const own of counted.values()) {
        expect(own.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
      }
    }),
  );
});
