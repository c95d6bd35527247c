import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { reversalOf } from './undo';

type Values = Readonly<Record<string, unknown>>;
interface Entry {
  readonly set: Values;
  readonly was: Values;
}

const FIELDS = ['title', 'why', 'measure', 'phases', 'deletedAt'];
const value = fc.oneof(
  fc.constantFrom<unknown>('a', 'b', 1, true),
  fc.record({ kind: fc.constant('numeric'), target: fc.nat(2) }),
);
const edit = fc.dictionary(fc.constantFrom(...FIELDS.slice(0, 4)), value, { minKeys: 1 });
const NOW = 1_000;

/** Writes as the journal does: what does not change leaves no trace. */
function write(row: Values, set: Values): { row: Values; entry: Entry } {
  const fields = Object.keys(set).filter((field) => JSON.stringify(row[field]) !== JSON.stringify(set[field]));
  const pick = (from: Values) => Object.fromEntries(fields.filter((field) => field in from).map((f) => [f, from[f]]));
  return { row: { ...row, ...pick(set) }, entry: { set: pick(set), was: pick(row) } };
}

/** What is absent is as good as `null`. */
const told = (row: Values) => Object.fromEntries(Object.entries(row).filter(([, each]) => each !== null));

const BORN: Values = { id: 'x', title: 'a', deletedAt: null };

test('an edit taken back leaves the values there were, and taken back again the values of the edit', () => {
  fc.assert(
    fc.property(edit, edit, (first, second) => {
      const before = write(BORN, first).row;
      const { row, entry } = write(before, second);
      const undo = write(row, reversalOf([entry], row, NOW).set);
      expect(told(undo.row)).toEqual(told(before));
      const redo = write(undo.row, reversalOf([undo.entry], undo.row, NOW).set);
      expect(told(redo.row)).toEqual(told(row));
    }),
  );
});

test('a whole history taken back in reverse order ends where it began, though an act writes a record twice', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (acts) => {
      const states = [BORN];
      const journal: Entry[][] = [];
      for (const edits of acts) {
        const entries: Entry[] = [];
        let row = states.at(-1) ?? BORN;
        for (const set of edits) {
          const written = write(row, set);
          row = written.row;
          entries.push(written.entry);
        }
        states.push(row);
        journal.push(entries);
      }
      let row = states.at(-1) ?? BORN;
      for (const [i, entries] of journal.entries().toArray().toReversed()) {
        const { set, conflicts } = reversalOf(entries, row, NOW);
        expect(conflicts).toEqual([]);
        row = write(row, set).row;
        expect(told(row)).toEqual(told(states[i] ?? BORN));
      }
    }),
  );
});

test('a field that somebody changed since is named and stays; every other field goes back', () => {
  fc.assert(
    fc.property(edit, edit, (act, since) => {
      const { row, entry } = write(BORN, act);
      const later = write(row, since).row;
      const { set, conflicts } = reversalOf([entry], later, NOW);
      for (const field of Object.keys(entry.set)) {
        const [is, given, before] = [later, entry.set, BORN].map((values) => JSON.stringify(values[field] ?? null));
        expect(conflicts.includes(field)).toBe(is !== given && is !== before);
        expect(field in set).toBe(is === given && is !== before);
      }
    }),
  );
});

const made: Entry = { set: BORN, was: {} };

test('taking back what made a record deletes it, and names what was changed in it since', () => {
  expect(reversalOf([made], BORN, NOW)).toEqual({ set: { deletedAt: NOW }, conflicts: [], isCreation: true });
  expect(reversalOf([made], { ...BORN, title: 'b' }, NOW).conflicts).toEqual(['title']);
  expect(reversalOf([made], { ...BORN, deletedAt: 5 }, NOW).set).toEqual({});
});

test('an edit of a record that is deleted now is in conflict with the deletion', () => {
  const { row, entry } = write(BORN, { title: 'b' });
  const gone = { ...row, deletedAt: 5 };
  expect(reversalOf([entry], gone, NOW)).toMatchObject({ set: {}, conflicts: ['deletedAt'] });
  expect(reversalOf([entry], { ...gone, title: 'a' }, NOW)).toMatchObject({ set: {}, conflicts: [] });
});

test('an act that is taken back already has nothing left, whoever took it back', () => {
  fc.assert(
    fc.property(edit, (act) => {
      const { entry } = write(BORN, act);
      expect(reversalOf([entry], BORN, NOW)).toEqual({ set: {}, conflicts: [], isCreation: false });
    }),
  );
});
