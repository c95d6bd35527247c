import { describe, expect, test } from 'vitest';
import { guess, presetOf } from '../../lib/exchange/columns';
import type { ReadDrafts } from '../../lib/exchange/drafts';
import { decode, type Encoding } from '../../lib/exchange/encoding';
import { attempt, type FaultCode } from '../../lib/exchange/fault';
import { draftsOf, readTable } from '../../lib/exchange/table-read';

/** A table as its bytes lie on a disk, read as the screen reads it. */
function read(bytes: Uint8Array, encoding: Encoding) {
  return attempt((): ReadDrafts => {
    const table = readTable(decode(bytes, encoding));
    const preset = presetOf(table.headings);
    const columns = guess(table.headings, preset);
    return draftsOf(table, { columns, isOwn: preset === 'own', decimal: null, dates: null });
  });
}

const units = (text: string, isBig: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((each) => {
      const code = each.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const utf8 = (text: string) => new TextEncoder().encode(text);
const oneByte = (text: string) =>
  Uint8Array.from([...text].map((each) => (each > '\u0400' ? each.charCodeAt(0) - 0x350 : each.charCodeAt(0))));

type Writer = readonly [name: string, write: (text: string) => Uint8Array, told: Encoding];
const ENCODED: readonly Writer[] = [
  ['UTF-8', utf8, 'auto'],
  ['UTF-8 with a mark', (text) => utf8(`\uFEFF${text}`), 'auto'],
  ['UTF-16 with a mark', (text) => units(`\uFEFF${text}`, false), 'auto'],
  ['UTF-16 the other way round with a mark', (text) => units(`\uFEFF${text}`, true), 'auto'],
  ['UTF-16 that was told', (text) => units(text, false), 'utf-16le'],
  ['UTF-16 the other way round that was told', (text) => units(text, true), 'utf-16be'],
  ['windows-1251 that was told', oneByte, 'windows-1251'],
];

const ROWS = [
  ['Objective', 'Key result', 'Target'],
  ['Цель', 'Ключ, "главный"; и\tвсе', '7'],
];
type Shaper = readonly [name: string, shape: (rows: readonly (readonly string[])[]) => string];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const shaped = (separator: string, end: string) => (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map(quoted).join(separator) + end).join('');
const SHAPES: readonly Shaper[] = [
  ...[',', ';', '\t', '|'].flatMap((separator) =>
    ['\n', '\r\n', '\r'].map((end): Shaper => [JSON.stringify(separator + end), shaped(separator, end)]),
  ),
  ['blank lines between', (rows) => `\n\n${shaped(',', '\n\n')(rows)}\n`],
  ['Excel’s own first line', (rows) => `sep=;\r\n${shaped(';', '\r\n')(rows)}`],
  ['no line end at the end', (rows) => shaped(',', '\n')(rows).trimEnd()],
];

describe('a table that can be read', () => {
  const files = ENCODED.flatMap(([encoding, write, told]) =>
    SHAPES.map(([shape, form]) => [encoding, shape, write(form(ROWS)), told] as const),
  );

  test(`comes to the same in each of ${files.length} encodings and shapes`, () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    for (const [encoding, shape, bytes, told] of files) {
      const result = read(bytes, told);
      expect({ encoding, shape, ...result }).toMatchObject({
        ok: true,
        value: {
          faults: [],
          drafts: [{ fields: { title: 'Цель' }, keyResults: [{ fields: { title: ROWS[1]?.[1] } }] }],
        },
      });
    }
  });

  test('in another encoding than was told is refused or comes to the letters told, never to half of it', () => {
    let refused = 0;
    for (const [, write, right] of ENCODED) {
      for (const told of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
        if (told === right) continue;
        const result = read(write(shaped(',', '\n')(ROWS)), told);
        if (result.ok) expect(result.value.drafts.map(({ keyResults }) => keyResults.length)).not.toContain(2);
        else refused++;
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});

const HEAD = 'Objective,Key result,Baseline,Target,Due date,Level,Weight\n';
/** Broken in one place each; the row before is sound, so that a file is never taken in by halves. */
const BROKEN: readonly (readonly [row: string, code: FaultCode, place: string])[] = [
  ['A,b,"1', 'table.quote', 'line 3'],
  ['A,"b"x,1', 'table.quote', 'line 3'],
  ['A,b,1,2,2026-01-01,team,1,surplus', 'table.ragged', 'line 3'],
  [',lost', 'table.no-title', 'line 4'],
  ...['NaN', 'ten', '1.2.3', '0x1F', '٣', '1e999', '=1', '--1', '1,2,3'].map(
    (cell) => [`A,b,"${cell}"`, 'cell.number', 'line 3, “Baseline”'] as const,
  ),
  ...['1,234', '1.234'].map((cell) => [`A,b,"${cell}"`, 'cell.ambiguous-number', 'line 3, “Baseline”'] as const),
  ...['Q4', '30.02.2026', '2026-13-01', '46387', '1/2/26'].map(
    (cell) => [`A,b,1,2,${cell}`, 'cell.date', 'line 3, “Due date”'] as const,
  ),
  ['A,b,1,2,1/2/2026', 'cell.ambiguous-date', 'line 3, “Due date”'],
  ['A,b,1,2,2026-01-01,galaxy', 'cell.value', 'line 3, “Level”'],
  [`A,${'x'.repeat(100_001)}`, 'cell.too-long', 'line 3'],
  [','.repeat(1_000_000), 'table.too-wide', 'line 3'],
  ['A,b\n'.repeat(30_000), 'table.too-long', 'line 20001'],
];

describe('a table with something wrong in it', () => {
  test.each(BROKEN.map((each) => [each[0].slice(0, 40), ...each] as const))('%j', (_name, row, code, place) => {
    const lost = code === 'table.no-title';
    const text = lost ? `Objective,Key result\n\n\n${row}\n` : `${HEAD}Sound,one\n${row}\n`;
    const result = read(utf8(text), 'auto');
    const faults = result.ok ? result.value.faults : [result.fault];
    expect(faults[0]).toMatchObject({ code, place });
  });
});
