import { useMemo, useState } from 'react';
import { guess, PRESETS, type Preset, presetOf } from '../../../lib/exchange/columns';
import { decode, ENCODINGS, type Encoding } from '../../../lib/exchange/encoding';
import { attempt } from '../../../lib/exchange/fault';
import { draftsOf, readTable, type Table } from '../../../lib/exchange/table-read';
import { data } from '../../../lib/i18n/en/data';
import { SelectField } from '../../ui/SelectField';
import { choicesOf } from '../words';
import { ColumnMapping } from './ColumnMapping';
import { DraftsImport } from './DraftsImport';
import { type Mapping, rememberedMapping, rememberMapping } from './remembered';
import { Unreadable } from './Unreadable';
import { ENCODING_WORDS, PRESET_WORDS } from './words';

interface TableImportProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** A table on its way in: how it is encoded, what its columns are, what it would do. */
export function TableImport({ name, bytes, onClose }: TableImportProps) {
  const [encoding, setEncoding] = useState<Encoding>('auto');
  const table = useMemo(() => attempt(() => readTable(decode(bytes, encoding))), [bytes, encoding]);
  const encodings = ENCODINGS.map((value) => ({ value, label: ENCODING_WORDS[value] }));
  return (
    <div className="flex flex-col gap-4">
      <div className="w-full sm:w-72">
        <SelectField label={data.encoding} value={encoding} onChange={setEncoding} options={encodings} />
      </div>
      {table.ok ? (
        <MappedTable key={encoding} name={name} table={table.value} onClose={onClose} />
      ) : (
        <Unreadable title={data.tableUnreadable} fault={table.fault} onClose={onClose} />
      )}
    </div>
  );
}

function MappedTable({ name, table, onClose }: { name: string; table: Table; onClose: () => void }) {
  const { headings } = table;
  const fresh = (preset: Preset): Mapping => ({ preset, columns: guess(headings, preset), decimal: null, dates: null });
  const [mapping, setMapping] = useState(() => rememberedMapping(headings) ?? fresh(presetOf(headings)));
  const read = useMemo(() => draftsOf(table, { ...mapping, isOwn: mapping.preset === 'own' }), [table, mapping]);
  const change = (part: Partial<Mapping>) => setMapping({ ...mapping, ...part });
  const presets = PRESETS.map((value) => ({ value, label: PRESET_WORDS[value] }));
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={data.writtenBy}
          value={mapping.preset}
          onChange={(preset) => setMapping(fresh(preset))}
          options={presets}
        />
        <SelectField
          label={data.decimals}
          value={mapping.decimal ?? 'unknown'}
          onChange={(value) => change({ decimal: value === 'unknown' ? null : value })}
          options={choicesOf({ unknown: data.ask, '.': data.point, ',': data.comma })}
        />
        <SelectField
          label={data.dates}
          value={mapping.dates ?? 'unknown'}
          onChange={(value) => change({ dates: value === 'unknown' ? null : value })}
          options={choicesOf({
            unknown: data.ask,
            dmy: data.dayFirst,
            mdy: data.monthFirst,
          })}
        />
      </div>
      <ColumnMapping table={table} columns={mapping.columns} onChange={(columns) => change({ columns })} />
      <DraftsImport name={name} read={read} onImported={() => rememberMapping(headings, mapping)} onClose={onClose} />
    </>
  );
}
