/** What a spreadsheet takes for the beginning of a formula, full-width signs too; and what would hide one. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/;
/** A plain number begins like a formula and is none. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;

/** A cell that no spreadsheet will run: always quoted, and a risky beginning stands behind an apostrophe. */
export const csvCell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;

/** Takes the apostrophe off again: `plain(guarded(text)) === text` for any text. */
export const plain = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell;

const guarded = (text: string): string => (RISKY.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** A table for a spreadsheet: a byte order mark, so that Excel reads it as UTF-8, and CRLF. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
