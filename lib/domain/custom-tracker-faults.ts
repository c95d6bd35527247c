import { CUSTOM_FIELDS, type CustomField, ROW_FIELDS } from './custom-fields';
import type { CustomTracker } from './custom-tracker';
import { HOLES, partsOf } from './ticket-pattern';

/** Why a description cannot be used: where, e.g. `tickets.0` or `rows.1.link.0`, and what is wrong there. */
export interface CustomFault {
  readonly where: string;
  readonly why: CustomFaultCode;
  /** As it was written. */
  readonly text: string;
}
export type CustomFaultCode =
  | 'no-tickets'
  | 'pattern-start'
  | 'pattern-hole'
  | 'pattern-run-together'
  | 'pattern-twice'
  | 'pattern-everything'
  | 'no-row'
  | 'unknown-field'
  | 'selector-empty'
  | 'selector-markup'
  | 'selector-too-broad'
  | 'selector-invalid';

/** Elements that hold everything. */
const HOLDS_ALL = /^(?:\*|html|body|head|:root|\*:[\w-]+)$/i;

/**
 * Everything that is wrong with a description; none = it can be used. What only a page can tell, such as finding
 * nothing, is not among it.
 * @param isSelector asks the browser whether it understands a selector; left out where there is none.
 */
export function customTrackerFaults(
  { tickets, page, rows }: CustomTracker,
  isSelector: (text: string) => boolean = () => true,
): CustomFault[] {
  const fault = (where: string, why: CustomFaultCode | null, text: string): CustomFault[] =>
    why ? [{ where, why, text }] : [];
  const inFields = (at: string, selectors: CustomTracker['page'], known: readonly CustomField[]) =>
    Object.entries(selectors).flatMap(([field, texts]) =>
      (known as readonly string[]).includes(field)
        ? texts.flatMap((text, i) => fault(`${at}.${field}.${i}`, selectorFault(text, isSelector), text))
        : fault(`${at}.${field}`, 'unknown-field', field),
    );
  return [
    ...fault('tickets', tickets.length === 0 ? 'no-tickets' : null, ''),
    ...tickets.flatMap((text, i) => fault(`tickets.${i}`, patternFault(text), text)),
    ...inFields('page', page, CUSTOM_FIELDS),
    ...rows.flatMap((shape, i) => [
      ...fault(`rows.${i}.row`, shape.row?.length ? null : 'no-row', ''),
      ...inFields(`rows.${i}`, shape, ROW_FIELDS),
    ]),
  ];
}

/** What is wrong with the pattern of an address; `null` = nothing. */
export function patternFault(pattern: string): CustomFaultCode | null {
  if (!pattern.startsWith('/') || pattern.startsWith('//') || /[\s\\]/.test(pattern)) return 'pattern-start';
  const { path, query, fragment } = partsOf(pattern);
  const holes = pattern.match(/\{[^}]*\}?|\}/g) ?? [];
  if (holes.some((hole) => hole !== '{key}' && hole !== '{project}')) return 'pattern-hole';
  if (new Set(holes).size < holes.length) return 'pattern-twice';
  const texts = [path.replace(/\/\*\*$/, ''), ...query.flat(), fragment ?? ''].flatMap((text) => text.split('/'));
  // Two holes with nothing between them: nobody could say where one ends.
  if (texts.some((text) => text.split(HOLES).slice(1, -1).includes(''))) return 'pattern-run-together';
  // Without any word of its own it would be every page of the site.
  return texts.some((text) => text.replace(/\{\w+\}|\*/g, '').length > 0) ? null : 'pattern-everything';
}

function selectorFault(text: string, isSelector: (text: string) => boolean): CustomFaultCode | null {
  const selector = text.replace(/ @[\w-]+$/, '').trim();
  if (selector === '') return 'selector-empty';
  if (/[<{}@]/.test(selector.replace(/"[^"]*"|'[^']*'/g, ''))) return 'selector-markup';
  if (selector.split(',').some((one) => HOLDS_ALL.test(one.trim()))) return 'selector-too-broad';
  return isSelector(selector) ? null : 'selector-invalid';
}
