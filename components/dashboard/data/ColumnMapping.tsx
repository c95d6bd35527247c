import { COLUMNS, type Column } from '../../../lib/exchange/columns';
import type { Table } from '../../../lib/exchange/table-read';
import { data } from '../../../lib/i18n/en/data';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { COLUMN_WORDS } from './words';

interface ColumnMappingProps {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

const OPTIONS = COLUMNS.map((value) => ({ value, label: COLUMN_WORDS[value] }));
const EXAMPLES = 3;

/** Says for each column what it holds, beside its first cells. */
export function ColumnMapping({ table, columns, onChange }: ColumnMappingProps) {
  // One column may be given out once: whoever had it before leaves it.
  const choose = (at: number, column: Column) =>
    onChange(columns.map((each, i) => (i === at ? column : each === column ? 'ignored' : each)));
  return (
    <fieldset>
      <legend className="pb-1 text-sm font-medium">{data.columnsHold}</legend>
      <ul className="grid max-h-96 gap-3 overflow-y-auto sm:grid-cols-2 lg:grid-cols-3">
        {table.headings.map((heading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the table
          <li key={at} className="rounded-md border border-line p-2">
            <SelectField
              label={cut(heading.trim() === '' ? data.column(at + 1) : heading, 60)}
              hint={examplesOf(table, at)}
              value={columns[at] ?? 'ignored'}
              onChange={(column) => choose(at, column)}
              options={OPTIONS}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const examplesOf = ({ rows }: Table, at: number): string => {
  const cells = rows.map(({ cells: all }) => (all[at] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length === 0
    ? data.empty
    : cells
        .slice(0, EXAMPLES)
        .map((cell) => cut(cell, 40))
        .join(' · ');
};
