import type { Column, Preset } from '../../../lib/exchange/columns';
import type { Encoding } from '../../../lib/exchange/encoding';
import type { Fault, FaultCode } from '../../../lib/exchange/fault';

const FAULTS: Readonly<Record<FaultCode, (detail: string) => string>> = {
  'file.too-large': () => 'The file is too large: a backup may have 1 GB, a table or document 10 MB.',
  'file.encoding': (name) => `This is not text in the encoding ${name}. Choose the encoding it was saved in.`,
  'file.empty': () => 'The file is empty.',
  'file.not-ours': (found) => `This is no file that Throughline can read${found === '' ? '' : ` (found: ${found})`}.`,
  'file.newer': (found) => `A newer Throughline wrote this (${found}). Update the extension, then import it again.`,
  'json.syntax': (found) => `The file is damaged: ${found}`,
  'json.too-deep': (most) => `Nested deeper than ${most} levels.`,
  'json.forbidden-key': (key) => `A key that must not be here: ${key}.`,
  'json.duplicate-key': (key) => `A key said twice: ${key}.`,
  'json.number': (number) => `A number that no computer can hold: ${number}.`,
  'row.shape': (found) => `Not what belongs here (${found}).`,
  'row.rule': (rule) => `Breaks a rule of goals (${rule}).`,
  'row.duplicate': (id) => `Said twice: ${id}.`,
  'row.wrong-id': (id) => `Does not fit what it identifies: ${id}.`,
  'row.future': () => 'Claims to come from the future. Check this computer’s clock.',
  'row.differs': () => 'Contradicts the history that is already here.',
  'row.dangling': (id) => `Refers to something that is neither here nor in the file: ${id}.`,
  'row.loop': (title) => `Would serve itself: ${title}.`,
  'table.quote': (found) => `A quotation mark that does not end, or ends in the middle: ${found}`,
  'table.ragged': (found) => `Not as many cells as the first line has (${found}).`,
  'table.too-wide': (most) => `More than ${most} columns.`,
  'table.too-long': (most) => `More than ${most} rows.`,
  'table.no-title': (found) => (found === '' ? 'Has no title.' : `Belongs to no objective: ${found}.`),
  'cell.number': (found) => `Not surely a number: ${found}.`,
  'cell.ambiguous-number': (found) => `Can be read in two ways: ${found}. Say above how this file writes decimals.`,
  'cell.date': (found) => `Not surely a date: ${found}.`,
  'cell.ambiguous-date': (found) => `Can be read in two ways: ${found}. Say above which comes first, day or month.`,
  'cell.value': (found) => (found === 'cycle' ? 'Says no cycle. Choose one above.' : `Not known here: ${found}.`),
  'cell.too-long': (most) => `Longer than ${most} characters.`,
  'name.ambiguous': (name) => `More than one here is called ${name}.`,
  'markdown.line': (found) => `Left out: ${found}`,
};

/** What is wrong, where. */
export const faultText = ({ code, place, detail }: Fault): string =>
  `${place === '' ? '' : `${place}: `}${FAULTS[code](detail)}`;

export const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  ignored: 'Leave out',
  objective: 'Objective',
  why: 'Why',
  objectiveOwner: 'Owner of the objective',
  level: 'Level',
  kind: 'Kind',
  objectiveWeight: 'Weight of the objective',
  cycle: 'Cycle',
  keyResult: 'Key result',
  owner: 'Owner',
  baseline: 'Baseline',
  target: 'Target',
  unit: 'Unit',
  measure: 'Measure',
  dueOn: 'Due on',
  weight: 'Weight',
  objectiveId: 'Throughline’s id of the objective',
  keyResultId: 'Throughline’s id of the key result',
  type: 'Type: objective or key result',
  title: 'Title of the row',
  parent: 'Objective it belongs to',
};

export const PRESET_WORDS: Readonly<Record<Preset, string>> = {
  own: 'Throughline',
  viva: 'Viva Goals: one row per objective or key result',
  sheet: 'Spreadsheet: one row per key result',
  generic: 'Something else',
};

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  auto: 'Recognise',
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big endian',
  'windows-1251': 'Windows Cyrillic (1251)',
  'windows-1252': 'Windows Western (1252)',
};
