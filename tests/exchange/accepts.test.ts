import { expect, test } from 'vitest';
import { checkIn } from '../../lib/domain/check-in';
import { keyResult } from '../../lib/domain/key-result';
import { link } from '../../lib/domain/link';
import { objective } from '../../lib/domain/objective';
import { ticket } from '../../lib/domain/ticket';
import { z } from '../../lib/domain/zod';
import { accepts } from '../../lib/exchange/accepts';
import { fc } from '../domain/law';
import { aBackup } from './a-backup';

const { records, tickets } = aBackup();
/** Schemas of every sort, and what each lets through. */
const SOUND: readonly (readonly [name: string, schema: z.core.$ZodType, values: readonly object[]])[] = [
  ['ticket', ticket, tickets],
  ['objective', objective, records.objective],
  ['key result', keyResult, records.keyResult],
  ['link', link, records.link],
  ['check-in', checkIn, records.checkIn],
  ['stamps', z.record(z.string().check(z.minLength(2)), z.tuple([z.string(), z.int()])), [{ ab: ['x', 1] }]],
  ['union', z.union([z.literal(1), z.object({ a: z.boolean() })]), [{ a: true }]],
];

test.each(SOUND)('a sound %s is accepted without asking zod', (_name, schema, values) => {
  expect(values.length).toBeGreaterThan(0);
  expect(values.filter((value) => !accepts(schema)(value))).toEqual([]);
});

test('what is accepted passes the schema, whatever was put in any place of it', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, '', 'javascript:1', {}, [], [[]]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...SOUND),
      fc.nat(),
      fc.nat(),
      odd,
      fc.boolean(),
      ([, schema, all], n, at, put, goes) => {
        const value = structuredClone(all[n % all.length]);
        const places = placesIn(value);
        const place = places[at % places.length];
        if (place && goes) delete place.in[place.key];
        else if (place) place.in[place.key] = put;
        if (accepts(schema)(value)) expect(z.safeParse(schema, value).success).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a shape it does not know is a doubt, not a yes', () => {
  expect(accepts(z.date())(new Date())).toBe(false);
});

type Bag = Record<string, unknown>;

/** Every place inside of a value. */
function placesIn(value: unknown): { readonly in: Bag; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ in: value as Bag, key }, ...placesIn(inner)]);
}
