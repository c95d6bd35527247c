import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { createdAtOf } from '../domain/created-at';
import { keyResultId } from '../domain/ids';
import { newId } from './new-id';

const moment = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
const counter = fc.integer({ min: 0, max: 2 ** 26 - 1 });

it('makes UUIDs of version 7 that tell their moment', () => {
  fc.assert(
    fc.property(moment, fc.option(counter, { nil: undefined }), (at, count) => {
      const id = newId(at, count);
      expect(validate(id) && version(id)).toBe(7);
      expect(keyResultId.safeParse(id).success).toBe(true);
      expect(createdAtOf(id)).toBe(at);
    }),
  );
});

it('sorts ids by moment, then by counter', () => {
  const made = fc.tuple(moment, counter);
  fc.assert(
    fc.property(made, made, fc.boolean(), ([at, count], [laterAt, laterCount], isSameMoment) => {
      const [one, other] = [newId(at, count), newId(isSameMoment ? at : laterAt, laterCount)];
      const order = (isSameMoment ? 0 : at - laterAt) || count - laterCount;
      fc.pre(order !== 0);
      expect(one < other).toBe(order < 0);
    }),
  );
});

it('never makes the same twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(1, 1))).size).toBe(1000);
});
