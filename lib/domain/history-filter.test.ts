import { expect, it } from 'vitest';
import { ANA, BEN, uuid } from '../../tests/domain/build';
import type { Change } from './change';
import { tick, ZERO } from './clock';
import { effectOf, type HistoryFilter, passes } from './history-filter';

const change = (fields: Partial<Change>): Change => ({
  id: uuid(1),
  space: 'personal',
  actId: 'a',
  verb: 'saveObjective',
  kind: 'objective',
  recordId: uuid(200),
  set: { title: 'B' },
  was: { title: 'A' },
  clock: tick(ZERO, 1),
  personId: ANA,
  device: 'x',
  origin: 'person',
  reason: null,
  ...fields,
});
const made = change({ set: { id: uuid(200), title: 'B' } });
const undone = change({ verb: 'undoAct', kind: 'link', set: { deletedAt: null }, personId: BEN, origin: 'import' });

it.each<[HistoryFilter, made: boolean, undone: boolean]>([
  [{}, true, true],
  [{ personId: ANA }, true, false],
  [{ kind: 'objective' }, true, false],
  [{ kind: 'link' }, false, true],
  [{ effect: 'created' }, true, false],
  [{ effect: 'restored' }, false, true],
  [{ effect: 'changed' }, false, false],
  [{ effect: 'undone' }, false, true],
  [{ origin: 'import' }, false, true],
  [{ personId: ANA, kind: 'link' }, false, false],
  [{ personId: BEN, kind: 'link', effect: 'undone', origin: 'import' }, false, true],
])('%j lets pass what is all of it', (filter, first, second) => {
  expect([passes(made, filter), passes(undone, filter)]).toEqual([first, second]);
});

it('a change says what it did to its record; the first choice of settings made nothing', () => {
  expect(effectOf(change({}))).toBe('changed');
  expect(effectOf(change({ set: { deletedAt: 5 } }))).toBe('deleted');
  expect(effectOf(change({ kind: 'settings', set: { id: 'settings' } }))).toBe('changed');
});
