import { expect, test } from 'vitest';
import { attempt } from '../../lib/exchange/fault';
import { Census } from '../../lib/exchange/json-census';
import { JsonRows } from '../../lib/exchange/json-rows';
import { syntaxFault } from '../../lib/exchange/json-syntax';
import { placeOf, START, spotAfter } from '../../lib/exchange/spot';
import { fc } from '../domain/law';

interface Json {
  records: Record<string, unknown[]>;
  changes: unknown[];
  other: unknown;
}

/** Reads a text in pieces of given lengths, over and over. @returns lists by name, and what stands around them. */
function read(text: string, lengths: readonly number[]) {
  const lists = new Map<string, unknown[]>();
  const json = new JsonRows((list, row) => lists.set(list, [...(lists.get(list) ?? []), row]));
  let from = 0;
  for (let i = 0; from < text.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    json.push(text.slice(from, from + length));
    from += length;
  }
  return { lists, frame: json.end() };
}

// One key with an escape and no other: V8 (Node 24.21) takes one for another it has just seen in the same place. After
// JSON.parse('{"a":0,"\\\\":[1]}') the key of JSON.parse('{"a":0,"\\"":0}') is a backslash. No key of ours has one.
const isPlain = (name: string): boolean => JSON.stringify(name) === `"${name}"`;
const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }).filter(isPlain),
  fc.constantFrom('records', 'changes', 'a "\\": {', '[{'),
);
const isSafe = (name: string): boolean => !['__proto__', 'constructor', 'prototype'].includes(name);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1.5, 1e9),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('"', '\\', '\\"', '}],{[', ':,'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key.filter(isSafe), tie('value'), { maxKeys: 4 }),
  ),
}));
const rows = fc.array(value, { maxLength: 4 });
const file = fc.record({
  records: fc.dictionary(fc.constantFrom('objective', 'link', 'x.y'), rows),
  changes: rows,
  other: value.filter((each) => !Array.isArray(each)),
});
/** As our own files are written: each row on a line of its own. */
const linesOf = (list: readonly unknown[]): string => `[${list.map((row) => JSON.stringify(row)).join(',\n')}]`;
const lined = ({ records, changes, other }: Json): string => {
  const lists = Object.entries(records).map(([name, list]) => `${JSON.stringify(name)}:${linesOf(list)}`);
  return `{"records":{${lists.join(',\n')}},\n"changes":${linesOf(changes)},"other":${JSON.stringify(other)}}`;
};
const text = fc
  .tuple(file, fc.constantFrom(0, 1, '\t', 'lined'))
  .map(([each, space]) => (space === 'lined' ? lined(each) : JSON.stringify(each, null, space)));
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test('however a file is cut into pieces, its rows are those of the whole', () => {
  fc.assert(
    fc.property(text, lengths, (whole, cuts) => {
      const { lists, frame } = read(whole, cuts);
      const { records, changes, other } = JSON.parse(whole) as Json;
      const named = new Map(Object.entries(records).map(([k, v]) => [`records.${k}`, v]));
      named.set('changes', changes);
      for (const [name, all] of named) expect(lists.get(name) ?? []).toEqual(all);
      const empty = Object.fromEntries(Object.keys(records).map((name) => [name, []]));
      expect(frame).toEqual({ records: empty, changes: [], other });
    }),
    { numRuns: 1000 },
  );
});

test('rows of more values than fit in memory are refused where they are too many, kept or not', () => {
  const json = new JsonRows(() => {}, new Census(8));
  json.push('{"x":[{"a":[1,"b",null]},\n{"a":{}},\n');
  expect(attempt(() => json.push('{},\n{},\n'))).toMatchObject({
    fault: { code: 'file.too-full', place: '$.x[3]' },
  });
});

test('rows of more names than fit in memory are refused, however few values they have', () => {
  const json = new JsonRows(() => {});
  json.push('{"x":[');
  const row = (n: number) => `{${Array.from({ length: 1000 }, (_, i) => `"k${n}_${i}":0`).join()}},\n`;
  for (let n = 0; n < 100; n++) json.push(row(n));
  json.push(row(1));
  expect(attempt(() => json.push('{"one more":0},\n'))).toMatchObject({
    fault: { code: 'file.too-full', place: '$.x[101]' },
  });
});

/** Texts in which a colon, a mark or a seam of rows looks like one that is none. */
const tricky = fc.constantFrom(
  'plain',
  'https://a:b',
  'a : b',
  ':',
  ' : ',
  '":',
  '\\":',
  '\\',
  '":1,"id":2',
  ',{"id":1}',
  '},\n{"id"',
);
const others = fc.array(
  fc.record({ id: fc.nat(), text: tricky, list: fc.array(fc.record({ id: fc.nat() }), { maxLength: 2 }) }),
  { minLength: 1, maxLength: 12 },
);
const BAD = {
  'json.duplicate-key': ['"a":1,"a":1', '"a" :1,"a":1', '"a"\t:1,"\\u0061":1', '"a\\\\":1,"a\\\\":1'],
  'json.forbidden-key': ['"__proto__":1', '"a":{"constructor":1}', '"\\u005f_proto__":1'],
  'json.number': ['"a":1e999', '"a":[-1e999]'],
  'json.too-deep': [`"a":${'['.repeat(64)}${']'.repeat(64)}`],
};
const bad = fc.constantFrom(...Object.entries(BAD).flatMap(([code, all]) => all.map((inner) => ({ code, inner }))));

test('what JSON.parse lets pass is refused in whichever of many rows it stands', () => {
  fc.assert(
    fc.property(
      others,
      fc.nat(),
      bad,
      fc.constantFrom(',', ',\n', ' , '),
      lengths,
      (all, place, { code, inner }, seam, cuts) => {
        const at = place % all.length;
        const lines = all.map((row, i) => (i === at ? `{"id":1,${inner},"text":":"}` : JSON.stringify(row)));
        const whole = `{"changes":[${lines.join(seam)}]}`;
        const result = attempt(() =>
          read(
            whole,
            cuts.map((cut) => cut * 10),
          ),
        );
        expect(result).toMatchObject({
          ok: false,
          fault: { code, place: expect.stringContaining(`$.changes[${at}]`) },
        });
        const sound = `{"changes":[${all.map((row) => JSON.stringify(row)).join(seam)}]}`;
        expect(
          read(
            sound,
            cuts.map((cut) => cut * 10),
          ).lists.get('changes'),
        ).toEqual(all);
      },
    ),
    { numRuns: 1000 },
  );
});

function isJson(each: string): boolean {
  try {
    JSON.parse(each);
    return true;
  } catch {
    return false;
  }
}

test('what is no JSON is refused, with line and column wherever the mistake is', () => {
  const mark = fc.constantFrom(...'{}[]",:\\ 01etn-.\u0000');
  fc.assert(
    fc.property(text, fc.nat(), fc.nat({ max: 2 }), mark, lengths, (whole, place, cut, put, cuts) => {
      const at = place % whole.length;
      const spoilt = whole.slice(0, at) + put + whole.slice(at + cut);
      // What JSON.parse lets pass may be refused as well, for a key said twice.
      if (isJson(spoilt)) return;
      const result = attempt(() => read(spoilt, cuts));
      expect(result.ok).toBe(false);
      if (result.ok || result.fault.code !== 'json.syntax') return;
      const spot = spotAfter(START, spoilt.slice(0, syntaxFault(spoilt) ?? 0));
      expect(result.fault.place).toMatch(new RegExp(`^${placeOf(spot)}, \\$`));
    }),
    { numRuns: 1000 },
  );
});
