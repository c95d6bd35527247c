import { describe, expect, test } from 'vitest';
import type { Measure } from '../../lib/domain/measure';
import { dateOf, numberOf } from '../../lib/exchange/cells';
import { type Column, guess, presetOf } from '../../lib/exchange/columns';
import { parseCsv, sniffSeparator } from '../../lib/exchange/csv';
import { csvCell, csvText, plain } from '../../lib/exchange/csv-write';
import { decode } from '../../lib/exchange/encoding';
import { attempt, type FaultCode } from '../../lib/exchange/fault';
import { draftsOfMarkdown } from '../../lib/exchange/markdown-read';
import { markdownOf, textOfMarkdown } from '../../lib/exchange/markdown-text';
import { markdownText } from '../../lib/exchange/markdown-write';
import { measureOf, measureText } from '../../lib/exchange/measure-text';
import { draftsOf, readTable } from '../../lib/exchange/table-read';
import { tableText } from '../../lib/exchange/table-write';
import type { CycleTree } from '../../lib/exchange/tree';
import { uuid } from '../domain/build';
import { fc } from '../domain/law';

/** Texts that break formats: formulas, quotes, line ends, separators, markup, bidi, halves of characters. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\t\r\n＝＋"\',;|`*_[]<>&#~\\ :–→0a\u0000\u2028\u202e\ud800\udc00é👩‍💻'),
    maxLength: 12,
  }),
  fc.constantFrom('=cmd|" /C calc"!A0', '<!-- x -->', '&#65;', '\\', '# #', '-5', "''", '> q', '- Owner: x', ' x '),
);
const title = hostile.map((text) => `${text}t`);

describe('CSV', () => {
  test('gives every cell back to the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = parseCsv(csvText(rows).slice(1), ',').map(({ cells }) => cells.map(plain));
        expect(back).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1"])(
    '%j is no formula',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
      expect(plain(csvCell(text).slice(1, -1))).toBe(text);
    },
  );

  test('leaves plain numbers alone', () => {
    for (const text of ['-5', '1.5', '-1e-9', '1e+21']) expect(csvCell(text)).toBe(`"${text}"`);
  });

  const shapes: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'a,b\r\nc,d\r\n',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,\n,b\n',
      ',',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', ',', [['a', '']]],
    ['\n\na\n\n', ',', [['a']]],
    [
      '"a\nb","c""d"\ne,f',
      ',',
      [
        ['a\nb', 'c"d'],
        ['e', 'f'],
      ],
    ],
    ['""', ',', [['']]],
    ['a"b,c', ',', [['a"b', 'c']]],
    ['a;b;"c;d"', ';', [['a', 'b', 'c;d']]],
    [
      'a\tb\n"c\td"\te',
      '\t',
      [
        ['a', 'b'],
        ['c\td', 'e'],
      ],
    ],
    ['a|b', '|', [['a', 'b']]],
    ['a\u0000b,c', ',', [['a\u0000b', 'c']]],
    ['', ',', []],
  ];
  test.each(shapes)('%j is read as it stands', (text, separator, rows) => {
    expect(parseCsv(text, separator).map(({ cells }) => cells)).toEqual(rows);
    if (rows.length > 0 && (rows[0]?.length ?? 0) > 1) expect(sniffSeparator(text).separator).toBe(separator);
  });

  const refused: readonly (readonly [string, string, FaultCode, string])[] = [
    ['a quote that never ends', 'a,b\n"c,d\ne', 'table.quote', 'line 2'],
    ['text behind a quote', 'a\n\n"b"c', 'table.quote', 'line 3'],
    ['a million columns', `a\n${','.repeat(1_000_000)}`, 'table.too-wide', 'line 2'],
    ['30,000 rows', 'a\n'.repeat(30_000), 'table.too-long', 'line 20001'],
    ['a cell of a megabyte', `a\n"${'x'.repeat(1_000_000)}"`, 'cell.too-long', 'line 2'],
  ];
  test.each(refused)('%s is refused with its line', (_what, text, code, place) => {
    const result = attempt(() => parseCsv(text, ','));
    expect(result).toMatchObject({ ok: false, fault: { code, place } });
  });

  test('takes Excel’s word for the separator, and counts its line', () => {
    const { headings, rows } = readTable('sep=;\r\nObjective;Key result\r\nA;B,C\r\n');
    expect([headings, rows]).toEqual([['Objective', 'Key result'], [{ line: 3, cells: ['A', 'B,C'] }]]);
  });

  test('reads anything or refuses it with a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'",;\n\ra\t'), maxLength: 60 }), (text) => {
        const result = attempt(() => readTable(text));
        if (!result.ok) expect(result.fault.place).toMatch(/^line \d+$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an encoding', () => {
  const text = 'Ziel;Ключевой результат;é';
  const utf16 = (isBig: boolean, mark: boolean) => {
    const units = [...(mark ? [0xfeff] : []), ...text.split('').map((each) => each.charCodeAt(0))];
    return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  const utf8 = new TextEncoder().encode(text);
  const cyrillic = Uint8Array.from([...'Цель'].map((each) => each.charCodeAt(0) - 0x350));
  test.each([
    ['UTF-8', utf8, 'auto', text],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'auto', text],
    ['UTF-16 with a mark', utf16(false, true), 'auto', text],
    ['UTF-16 the other way round', utf16(true, true), 'auto', text],
    ['UTF-16 that was told', utf16(false, false), 'utf-16le', text],
    ['UTF-16 the other way round that was told', utf16(true, false), 'utf-16be', text],
    ['windows-1251 that was told', cyrillic, 'windows-1251', 'Цель'],
    ['windows-1252 that was told', Uint8Array.from([0xe9, 0x80]), 'windows-1252', 'é€'],
  ] as const)('%s is read', (_name, bytes, encoding, expected) => {
    expect(decode(bytes, encoding)).toBe(expected);
  });
  test.each([
    ['windows-1251 that was not told', cyrillic, 'auto', 'file.encoding'],
    ['UTF-16 that was not told', new Uint8Array([97, 0, 98, 0, 99, 0]), 'auto', 'file.encoding'],
    ['UTF-8 taken for UTF-16, an odd byte left', Uint8Array.from([0xff, 0xfe, 65]), 'auto', 'file.encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'auto', 'file.encoding'],
    ['nothing', new Uint8Array(0), 'auto', 'file.empty'],
    ['11 MB', new Uint8Array(11_000_000), 'auto', 'file.too-large'],
  ] as const)('%s is refused', (_name, bytes, encoding, code) => {
    expect(attempt(() => decode(bytes, encoding))).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('a number', () => {
  const cells: readonly (readonly [
    cell: string,
    any: number | FaultCode,
    point: number | FaultCode,
    comma: number | FaultCode,
  ])[] = [
    ['7', 7, 7, 7],
    ['-7', -7, -7, -7],
    ['\u22127', -7, -7, -7],
    ['1.5', 1.5, 1.5, 'cell.number'],
    ['1,5', 1.5, 'cell.number', 1.5],
    ['1,234', 'cell.ambiguous-number', 1234, 1.234],
    ['1.234', 'cell.ambiguous-number', 1.234, 1234],
    ['0.5', 0.5, 0.5, 'cell.number'],
    ['1,234.5', 1234.5, 1234.5, 'cell.number'],
    ['1.234,5', 1234.5, 'cell.number', 1234.5],
    ['1,234,567', 1234567, 1234567, 'cell.number'],
    ['1.234.567', 1234567, 'cell.number', 1234567],
    ['1 234,5', 1234.5, 'cell.number', 1234.5],
    ['1\u00a0234', 1234, 1234, 1234],
    ["1'234.5", 1234.5, 1234.5, 'cell.number'],
    ['12,34,567', 'cell.number', 'cell.number', 'cell.number'],
    ['1e-9', 1e-9, 1e-9, 1e-9],
    ['1e15', 1e15, 1e15, 1e15],
    ['1e999', 'cell.number', 'cell.number', 'cell.number'],
    ['٣', 'cell.number', 'cell.number', 'cell.number'],
    ['１２', 'cell.number', 'cell.number', 'cell.number'],
    ['12 %', 'cell.number', 'cell.number', 'cell.number'],
    ['12k', 'cell.number', 'cell.number', 'cell.number'],
    ['0x10', 'cell.number', 'cell.number', 'cell.number'],
    ['Infinity', 'cell.number', 'cell.number', 'cell.number'],
    ['--1', 'cell.number', 'cell.number', 'cell.number'],
    ['=1', 'cell.number', 'cell.number', 'cell.number'],
  ];
  test.each(cells)('%j is read one way or refused', (cell, any, point, comma) => {
    for (const [decimal, expected] of [
      [null, any],
      ['.', point],
      [',', comma],
    ] as const) {
      const said = numberOf(cell, { decimal });
      expect(said.ok ? said.value : said.code).toBe(expected);
    }
  });
  test('of ours is read back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(String(value), { decimal: '.' })).toEqual({
          ok: true,
          value: value === 0 ? expect.closeTo(0) : value,
        });
      }),
    );
  });
});

test.each([
  ['2026-12-31', '2026-12-31'],
  ['2026/1/2', '2026-01-02'],
  ['31.12.2026', '2026-12-31'],
  ['1.2.2026', '2026-02-01'],
  ['12/31/2026', '2026-12-31'],
  ['31/12/2026', '2026-12-31'],
  ['2026-12-31T10:00:00Z', '2026-12-31'],
  ['12/31/2026 11:59 PM', '2026-12-31'],
  ['5/5/2026', '2026-05-05'],
  ['1/2/2026', 'cell.ambiguous-date'],
  ['30.02.2026', 'cell.date'],
  ['2026-13-01', 'cell.date'],
  ['13/13/2026', 'cell.date'],
  ['Q4', 'cell.date'],
  ['46387', 'cell.date'],
  ['1/2/26', 'cell.date'],
])('the date %j is read one way or refused', (cell, expected) => {
  const said = dateOf(cell, { dates: null });
  expect(said.ok ? said.value : said.code).toBe(expected);
});

test('an ambiguous date is read as the person says', () => {
  expect(dateOf('1/2/2026', { dates: 'dmy' })).toEqual({ ok: true, value: '2026-02-01' });
  expect(dateOf('1/2/2026', { dates: 'mdy' })).toEqual({ ok: true, value: '2026-01-02' });
});

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0);
const measures: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({
    kind: fc.constant('numeric' as const),
    unit: hostile,
    baseline: number,
    target: number,
  }),
  fc.constant({ kind: 'work' as const, denominator: 'allLinked' as const }),
  fc.record({ kind: fc.constant('work' as const), denominator: fc.integer({ min: 1 }) }),
  fc.constant({ kind: 'boolean' as const }),
  fc.record({ kind: fc.constant('ordinal' as const), commit: title, target: title, stretch: title }),
  fc.record({ kind: fc.constant('baseline' as const), unit: hostile }),
  fc.record({
    kind: fc.constant('milestone' as const),
    steps: fc.array(fc.record({ name: title, weight: fc.constantFrom(0, 1, 2.5), done: fc.boolean() })),
  }),
  fc
    .record({
      unit: hostile,
      limits: fc.array(number, { minLength: 1, maxLength: 2 }),
      aggregate: fc.constantFrom('latest' as const, 'average' as const, 'worst' as const, 'shareOfPeriods' as const),
    })
    .chain(({ limits, ...rest }) =>
      fc
        .constantFrom('≥' as const, '≤' as const, 'between' as const)
        .map((op) => ({ kind: 'threshold' as const, op, limits, ...rest })),
    ),
);

test('a measure is read back to the letter', () => {
  fc.assert(
    fc.property(measures, (measure) => {
      expect(measureOf(measureText(measure))).toEqual(measure);
    }),
    { numRuns: 500 },
  );
});

test.each<[Measure, string]>([
  [{ kind: 'numeric', unit: 'ms', baseline: 800, target: 300 }, '800 → 300 ms'],
  [{ kind: 'threshold', unit: '%', op: '≥', limits: [99.5], aggregate: 'worst' }, 'worst ≥ 99.5 %'],
  [
    { kind: 'threshold', unit: 'days', op: 'between', limits: [2, 4], aggregate: 'shareOfPeriods' },
    'share of periods between 2 and 4 days',
  ],
  [
    {
      kind: 'milestone',
      steps: [
        { name: 'Draft', weight: 1, done: true },
        { name: 'Launch', weight: 3, done: false },
      ],
    },
    '[x] Draft; [ ] Launch (weight 3)',
  ],
  [
    { kind: 'ordinal', commit: 'One pays', target: 'Ten pay', stretch: 'All pay' },
    'commit: One pays; target: Ten pay; stretch: All pay',
  ],
  [{ kind: 'boolean' }, 'yes or no'],
  [{ kind: 'baseline', unit: 'calls' }, 'to be found out calls'],
  [{ kind: 'work', denominator: 12 }, 'linked work of 12'],
])('%j is written as a person would', (measure, text) => {
  expect(measureText(measure)).toBe(text);
  expect(measureOf(` ${text} `)).toEqual(measure);
});

test.each(['', 'soon', '1 →', 'between 1 and 2', '[ ]', 'linked work of 0', '{"kind":"mood"}', '{'])(
  '%j is no measure',
  (text) => expect(measureOf(text)).toBeNull(),
);

let count = 1;
const id = <T extends string>() => uuid<T>(count++);
const trees = fc
  .array(
    fc.record({
      cycle: fc.record({ name: title, startsOn: fc.constant('2026-10-01'), endsOn: fc.constant('2026-12-31') }),
      objectives: fc.array(
        fc.record({
          title,
          why: hostile,
          owner: fc.oneof(title, fc.constant('')),
          reviewer: fc.oneof(title, fc.constant('')),
          level: fc.constantFrom('company' as const, 'team' as const),
          kind: fc.constantFrom('committed' as const, 'learning' as const),
          state: fc.constant('active' as const),
          weight: fc.constantFrom(0, 0.5, 1, 3),
          contribution: hostile,
          serves: hostile,
          keyResults: fc.array(
            fc.record({
              title,
              owner: fc.oneof(title, fc.constant('')),
              measure: measures,
              dueOn: fc.constantFrom(null, '2026-11-30'),
              weight: fc.constantFrom(0, 1, 2.5),
            }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((all): CycleTree[] =>
    all.map(({ cycle, objectives }, i) => ({
      cycle: { ...cycle, name: `${i}${cycle.name}` },
      objectives: objectives.map((objective) => ({
        ...objective,
        id: id(),
        keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, id: id() })),
      })),
    })),
  );

/** What a reader should find in a file of these trees. */
const expected = (all: readonly CycleTree[], hasContribution: boolean) =>
  all.flatMap(({ cycle, objectives }) =>
    objectives.map(({ id: own, title: name, why, owner, reviewer, level, kind, weight, contribution, keyResults }) => ({
      id: own,
      cycle: cycle.name,
      owner,
      reviewer,
      fields: { title: name, why, level, kind, weight, ...(hasContribution && { contribution }) },
      keyResults: keyResults.map((each) => ({
        id: each.id,
        owner: each.owner,
        fields: { title: each.title, measure: each.measure, dueOn: each.dueOn, weight: each.weight },
      })),
    })),
  );

test('the table of a cycle is read back to the letter', () => {
  fc.assert(
    fc.property(trees, (all) => {
      const table = readTable(tableText(all).slice(1));
      expect(presetOf(table.headings)).toBe('own');
      const columns = guess(table.headings, 'own');
      const { drafts, faults } = draftsOf(table, { columns, isOwn: true, decimal: null, dates: null });
      expect(faults).toEqual([]);
      expect(drafts).toMatchObject(expected(all, false));
    }),
    { numRuns: 150 },
  );
});

test('the document of a cycle is read back to the letter', () => {
  fc.assert(
    fc.property(
      trees.filter((all) => all.some(({ objectives }) => objectives.length > 0)),
      (all) => {
        const { drafts, faults, repairs } = draftsOfMarkdown(markdownText(all));
        expect([faults, repairs]).toEqual([[], []]);
        expect(drafts).toMatchObject(expected(all, true));
      },
    ),
    { numRuns: 150 },
  );
});

test('any text is one line of Markdown and comes back', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = markdownOf(text);
      expect(line).not.toMatch(/[\p{Cc}\u2028]|^\s|\s$|^#|(?<!\\)</u);
      expect(textOfMarkdown(line)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

describe('a table of somebody else', () => {
  const read = (text: string, habits = {}) => {
    const table = readTable(text);
    const preset = presetOf(table.headings);
    const columns = guess(table.headings, preset);
    return { preset, columns, ...draftsOf(table, { columns, isOwn: false, decimal: null, dates: null, ...habits }) };
  };

  test('with a row per item is read by its types', () => {
    const { preset, drafts, repairs } = read(
      'Title,Type,Owner,Time period,Start,Target,Parent\nDelight,Objective,Ana,Q4,,,\nNPS,Key Result,Ben,Q4,20,50,Delight\nSurvey,Initiative,Ben,Q4,,,NPS\n',
    );
    expect(preset).toBe('viva');
    expect(drafts).toMatchObject([
      {
        cycle: 'Q4',
        owner: 'Ana',
        fields: { title: 'Delight' },
        keyResults: [{ owner: 'Ben', fields: { title: 'NPS', measure: { baseline: 20, target: 50 } } }],
      },
    ]);
    expect(repairs).toMatchObject([{ place: 'line 4', detail: 'Initiative' }]);
  });

  test('with a row per key result is read, objectives said once or in every row', () => {
    const { preset, drafts, repairs } = read(
      'Objective;Key Result;Target;Due date\nA;one;1,5;31.12.2026\n;two;20 %\nA;three\n',
    );
    expect(preset).toBe('sheet');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.keyResults.map(({ fields }) => fields)).toMatchObject([
      { title: 'one', measure: { target: 1.5 }, dueOn: '2026-12-31' },
      { title: 'two', measure: { target: 20, unit: '%' } },
      { title: 'three' },
    ]);
    expect(repairs.map(({ place }) => place)).toEqual(['line 3', 'line 4']);
  });

  test('asks where a number can be read two ways', () => {
    const text = 'Objective;Key result;Target\nA;one;1,234\n';
    expect(read(text).faults).toEqual([{ code: 'cell.ambiguous-number', place: 'line 2, “Target”', detail: '1,234' }]);
    expect(read(text, { decimal: ',' }).drafts[0]?.keyResults[0]?.fields.measure).toMatchObject({ target: 1.234 });
  });

  test('keeps formulas as text', () => {
    expect(read('Objective,Key result\n=HYPERLINK("x"),"\'=1"\n').drafts[0]).toMatchObject({
      fields: { title: '=HYPERLINK("x")' },
      keyResults: [{ fields: { title: "'=1" } }],
    });
  });

  test('names the line of a key result without objective, of too many cells, of an unknown word', () => {
    const { faults } = read('Objective,Key result,Level\n,lost\nA,b,team,surplus\nB,c,galaxy\n');
    expect(faults).toEqual([
      { code: 'table.no-title', place: 'line 2', detail: 'lost' },
      { code: 'table.ragged', place: 'line 3', detail: 'surplus' },
      { code: 'cell.value', place: 'line 4, “Level”', detail: 'galaxy' },
    ]);
  });

  test('of ours, from before it had a column for reviewers, is ours', () => {
    const text = tableText([{ cycle: { name: 'Q4', startsOn: null, endsOn: null }, objectives: [] }]);
    expect(text).toContain(',"Reviewer"');
    expect(presetOf(readTable(text.slice(1).replace(',"Reviewer"', '')).headings)).toBe('own');
  });

  test('gives each column out once', () => {
    const columns: readonly Column[] = guess(['Title', 'title', 'TITLE', 'constructor', '__proto__', ''], 'generic');
    expect(columns).toEqual(['title', 'ignored', 'ignored', 'ignored', 'ignored', 'ignored']);
  });
});

test('a document without an objective is not ours', () => {
  expect(attempt(() => draftsOfMarkdown('hello\n'))).toMatchObject({ ok: false, fault: { code: 'file.not-ours' } });
});
