import type { Measure } from '../domain/measure';
import { objective } from '../domain/objective';
import { dateOf, type Habits, numberOf, type Said } from './cells';
import type { Column } from './columns';
import { type CsvRow, parseCsv, sniffSeparator } from './csv';
import { plain } from './csv-write';
import type { KeyResultDraft, ObjectiveDraft, ReadDrafts } from './drafts';
import { cut, type Fault, type FaultCode } from './fault';
import { measureOf } from './measure-text';

/** A table as it stands, before anybody said what its columns are. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** @throws FileRefusal with the line. */
export function readTable(text: string): Table {
  const { separator, skip } = sniffSeparator(text);
  const [head, ...rows] = parseCsv(text.slice(skip), separator);
  // The line that told the separator counts too.
  const moved = skip > 0 ? rows.map(({ line, cells }) => ({ line: line + 1, cells })) : rows;
  return { headings: head?.cells ?? [], rows: moved };
}

export interface Reading extends Habits {
  readonly columns: readonly Column[];
  /** Our own export: apostrophes come off, and nothing is trimmed. */
  readonly isOwn: boolean;
}

type Open = Omit<ObjectiveDraft, 'keyResults'> & { readonly keyResults: KeyResultDraft[] };

/** Objectives and key results in a table: one row per key result with its objective, or one row per item with its type. */
export function draftsOf(table: Table, reading: Reading): ReadDrafts {
  const faults: Fault[] = [];
  const repairs: Fault[] = [];
  const drafts = new Map<string, Open>();
  let last: Open | undefined;
  for (const row of table.rows) {
    const place = `line ${row.line}`;
    if (row.cells.length < table.headings.length)
      repairs.push({ code: 'table.ragged', place, detail: String(row.cells.length) });
    const extra = row.cells.slice(table.headings.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) {
      faults.push({ code: 'table.ragged', place, detail: cut(extra) });
      continue;
    }
    const cell = cellsOf(row, reading);
    const item = itemOf(cell);
    if (item === 'other') {
      repairs.push({ code: 'cell.value', place, detail: cut(cell('type')) });
      continue;
    }
    const title = item === 'objective' ? cell('title') : item === 'keyResult' ? cell('parent') : cell('objective');
    if (title.trim() !== '') {
      const key = cell('objectiveId') || `${cell('cycle')}\n${title}`;
      last = drafts.get(key) ?? objectiveOf(cell, title, place, item === 'objective', table, reading, faults);
      drafts.set(key, last);
    }
    const keyResult = item === null ? cell('keyResult') : item === 'keyResult' ? cell('title') : '';
    if (keyResult.trim() === '') {
      if (title.trim() === '') faults.push({ code: 'table.no-title', place, detail: '' });
    } else if (last) last.keyResults.push(keyResultOf(cell, keyResult, place, table, reading, faults));
    else faults.push({ code: 'table.no-title', place, detail: cut(keyResult) });
  }
  return { drafts: [...drafts.values()], faults, repairs };
}

type Cells = (column: Column) => string;

function cellsOf({ cells }: CsvRow, { columns, isOwn }: Reading): Cells {
  return (column) => {
    const at = columns.indexOf(column);
    const text = at === -1 ? '' : (cells[at] ?? '');
    return isOwn ? plain(text) : text.trim();
  };
}

function itemOf(cell: Cells): 'objective' | 'keyResult' | 'other' | null {
  const type = cell('type').toLowerCase();
  if (type === '') return null;
  if (/key ?result|^kr$|^kpi$/.test(type)) return 'keyResult';
  return /objective|goal|^o$/.test(type) ? 'objective' : 'other';
}

function objectiveOf(
  cell: Cells,
  title: string,
  place: string,
  isItem: boolean,
  table: Table,
  reading: Reading,
  faults: Fault[],
): Open {
  const take = taker(table, reading, place, faults);
  const owner = isItem ? 'owner' : 'objectiveOwner';
  const has = (column: Column) => reading.columns.includes(column);
  const { level, kind } = objective.shape;
  return {
    place,
    id: cell('objectiveId') || null,
    ...(cell('cycle') !== '' && { cycle: cell('cycle') }),
    ...(has(owner) && { owner: cell(owner) }),
    ...(has('reviewer') && { reviewer: cell('reviewer') }),
    fields: {
      title,
      ...(has('why') && (isItem || !has('title')) && { why: cell('why') }),
      ...take('level', cell, (text) => word(level.safeParse(text.toLowerCase()))),
      ...take('kind', cell, (text) => word(kind.safeParse(text.toLowerCase()))),
      ...rename(
        'weight',
        take('objectiveWeight', cell, (text) => numberOf(text, numbers(reading))),
      ),
    },
    keyResults: [],
  };
}

function keyResultOf(
  cell: Cells,
  title: string,
  place: string,
  table: Table,
  reading: Reading,
  faults: Fault[],
): KeyResultDraft {
  const take = taker(table, reading, place, faults);
  const { measure } = take('measure', cell, (text) => {
    const value = measureOf(text);
    return value ? { ok: true, value } : { ok: false, code: 'cell.value' };
  });
  const { baseline } = take('baseline', cell, (text) => numberOf(percentless(text), numbers(reading)));
  const { target } = take('target', cell, (text) => numberOf(percentless(text), numbers(reading)));
  const isPercent = cell('target').trim().endsWith('%') && cell('unit') === '';
  const numeric: Measure | null =
    target === undefined
      ? null
      : { kind: 'numeric', unit: isPercent ? '%' : cell('unit').slice(0, 40), baseline: baseline ?? 0, target };
  return {
    place,
    id: cell('keyResultId') || null,
    ...(reading.columns.includes('owner') && { owner: cell('owner') }),
    fields: {
      title,
      ...(measure ? { measure } : numeric && { measure: numeric }),
      ...(reading.columns.includes('dueOn') && cell('dueOn') === '' && reading.isOwn && { dueOn: null }),
      ...take('dueOn', cell, (text) => dateOf(text, reading)),
      ...take('weight', cell, (text) => numberOf(text, numbers(reading))),
    },
  };
}

/** Our own numbers are written with a point. */
const numbers = ({ isOwn, decimal }: Reading): Pick<Habits, 'decimal'> => ({ decimal: isOwn ? '.' : decimal });
const percentless = (text: string): string => text.trim().replace(/ ?%$/, '');

const word = <T>(result: { success: true; data: T } | { success: false }): Said<T> =>
  result.success ? { ok: true, value: result.data } : { ok: false, code: 'cell.value' };

/** Reads a cell that has something in it; what cannot be read leaves a fault with line and column. */
function taker(table: Table, { columns }: Reading, place: string, faults: Fault[]) {
  return <K extends Column, T>(column: K, cell: Cells, read: (text: string) => Said<T>): { [P in K]?: T } => {
    const text = cell(column);
    if (text.trim() === '') return {};
    const said = read(text);
    if (said.ok) return { [column]: said.value } as { [P in K]?: T };
    const code: FaultCode = said.code;
    faults.push({
      code,
      place: `${place}, “${cut(table.headings[columns.indexOf(column)] ?? '')}”`,
      detail: cut(text),
    });
    return {};
  };
}

const rename = <T>(name: 'weight', { objectiveWeight }: { objectiveWeight?: T }): { weight?: T } =>
  objectiveWeight === undefined ? {} : { [name]: objectiveWeight };
