import type { Column, Preset } from '../../../lib/exchange/columns';
import type { Encoding } from '../../../lib/exchange/encoding';
import type { Fault, FaultCode } from '../../../lib/exchange/fault';
import { data } from '../../../lib/i18n/en/data';

const FAULTS: Readonly<Record<FaultCode, (detail: string) => string>> = data.faults;

/** What is wrong, where. */
export const faultText = ({ code, place, detail }: Fault): string =>
  `${place === '' ? '' : `${placeText(place)}: `}${FAULTS[code](detail)}`;

const placeText = (place: string): string =>
  place.replace(/^line (\d+)(?:, column (\d+))?/, (_, line: string, column?: string) =>
    column === undefined ? data.line(line) : data.lineAndColumn(line, column),
  );

export const COLUMN_WORDS: Readonly<Record<Column, string>> = data.columns;

export const PRESET_WORDS: Readonly<Record<Preset, string>> = data.presets;

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = data.encodings;
