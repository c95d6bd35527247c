import { refuse } from './fault';

export const MAX_COLUMNS = 200;
const MAX_ROWS = 20_000;
const MAX_CELL = 100_000;

/** One record of a table. */
export interface CsvRow {
  /** Where it begins in the file; a quoted cell may span lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma separated values as RFC 4180 describes them, with any one-character separator and any line end. Cells are
 * kept to the letter; blank lines are passed over.
 * @param limit stop after so many records.
 * @throws FileRefusal with the line: a quote that never ends or ends inside a cell, too many cells, rows, characters.
 */
export function parseCsv(text: string, separator: string, limit = Number.POSITIVE_INFINITY): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at, line) : endOfPlain(text, at, separator);
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    if (cell.length > MAX_CELL) refuse('cell.too-long', `line ${line}`, String(MAX_CELL));
    cells.push(cell);
    if (cells.length > MAX_COLUMNS) refuse('table.too-wide', `line ${begins}`, String(MAX_COLUMNS));
    if (isQuoted) line += linesIn(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end begins one more, empty cell.
      if (at < text.length) continue;
      cells.push('');
    } else if (at < text.length && !isLineEnd(text, at)) {
      refuse('table.quote', `line ${line}`, text.slice(at, at + 20));
    }
    if (cells.length > 1 || cells[0] !== '' || isQuoted) rows.push({ line: begins, cells });
    if (rows.length >= limit) return rows;
    if (rows.length > MAX_ROWS) refuse('table.too-long', `line ${begins}`, String(MAX_ROWS));
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    begins = ++line;
  }
  return rows;
}

/** Just behind the closing quote. */
function endOfQuoted(text: string, from: number, line: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  if (at === -1) refuse('table.quote', `line ${line}`, text.slice(from, from + 20));
  return at + 1;
}

function endOfPlain(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && !isLineEnd(text, at)) at++;
  return at;
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
const linesIn = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that splits the first record into the most cells; Excel's own `sep=;` line says it outright. */
export function sniffSeparator(text: string): { readonly separator: string; readonly skip: number } {
  const told = /^sep=(.)(\r\n|\r|\n)/.exec(text);
  if (told) return { separator: told[1] ?? ',', skip: told[0].length };
  const widths = SEPARATORS.map((separator) => [separator, widthWith(text, separator)] as const);
  const [best] = widths.toSorted((a, b) => b[1] - a[1]);
  return { separator: best?.[0] ?? ',', skip: 0 };
}

function widthWith(text: string, separator: string): number {
  try {
    return parseCsv(text.slice(0, MAX_CELL), separator, 1)[0]?.cells.length ?? 0;
  } catch {
    return 0;
  }
}
