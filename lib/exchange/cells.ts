import { dateOfEpochDay, epochDay } from '../domain/calendar';
import type { FaultCode } from './fault';

/** What a cell says, or why that cannot be said. */
export type Said<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: FaultCode };

/** How a file writes numbers and dates where one cell alone does not tell. */
export interface Habits {
  /** `null` = not known: a cell that can be read both ways is refused. */
  readonly decimal: '.' | ',' | null;
  readonly dates: 'dmy' | 'mdy' | null;
}

const no = (code: FaultCode): Said<never> => ({ ok: false, code });
const yes = <T>(value: T): Said<T> => ({ ok: true, value });

const GROUPED_POINT = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_COMMA = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN_POINT = /^\d*\.?\d+(e[+-]?\d+)?$/i;
const PLAIN_COMMA = /^\d*,?\d+(e[+-]?\d+)?$/i;

/**
 * A number as people write it: `1,234.5`, `1.234,5`, `1 234,5`, `-3`, `(3)`? no: what is not surely a number is refused.
 * `1,234` is a thousand or one and a bit: only the file's habit tells. Digits of other scripts are refused.
 */
export function numberOf(cell: string, { decimal }: Pick<Habits, 'decimal'>): Said<number> {
  const [, sign = '', rest = ''] = /^([+\-\u2212]?)(.*)$/s.exec(cell.trim()) ?? [];
  // Spaces and apostrophes only group thousands.
  const isSpaced = /^\d{1,3}([ \u00a0\u202f'’]\d{3})+([.,]\d+)?$/.test(rest);
  const body = isSpaced ? rest.replaceAll(/[ \u00a0\u202f'’]/g, '') : rest;
  const asPoint = PLAIN_POINT.test(body) || GROUPED_POINT.test(body) ? Number(body.replaceAll(',', '')) : null;
  const asComma =
    PLAIN_COMMA.test(body) || GROUPED_COMMA.test(body) ? Number(body.replaceAll('.', '').replace(',', '.')) : null;
  const value = decimal === '.' ? asPoint : decimal === ',' ? asComma : (asPoint ?? asComma);
  if (value === null || !Number.isFinite(value)) return no('cell.number');
  if (decimal === null && asPoint !== null && asComma !== null && asPoint !== asComma)
    return no('cell.ambiguous-number');
  return yes(sign === '' || sign === '+' ? value : -value);
}

/** A date as people write it: ISO, `31.12.2026`, `12/31/2026`, with a time that is left aside. */
export function dateOf(cell: string, { dates }: Pick<Habits, 'dates'>): Said<string> {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const [, a, mark, b, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!a || !b || !year) return no('cell.date');
  // Only days are written with points.
  if (mark === '.') return real(year, b, a);
  const [dayFirst, monthFirst] = [real(year, b, a), real(year, a, b)];
  if (dates !== null) return dates === 'dmy' ? dayFirst : monthFirst;
  if (dayFirst.ok && monthFirst.ok && dayFirst.value !== monthFirst.value) return no('cell.ambiguous-date');
  return dayFirst.ok ? dayFirst : monthFirst;
}

function real(year = '', month = '', day = ''): Said<string> {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = epochDay(text);
  return !Number.isNaN(at) && dateOfEpochDay(at) === text ? yes(text) : no('cell.date');
}
