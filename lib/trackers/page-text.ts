import { rawText } from './page-dom';

/** `MAX_TITLE_LENGTH` of lib/domain/ticket; not imported, because that would pull zod into the page. */
export const MAX_TEXT_LENGTH = 300;
/** At most this many assignees or labels are kept, as in `ticketReading`. */
const MAX_TEXTS = 50;
/** A title of a megabyte costs no more than its beginning. */
const LOOKED_AT = 20_000;

/**
 * Page text made fit to keep: one line, well-formed Unicode without NUL, at most `MAX_TEXT_LENGTH` UTF-16 units (ending
 * in `…` when cut, never inside a surrogate pair). `null` when nothing is left.
 */
export function tidy(raw: string): string | null {
  const whole = raw.slice(0, LOOKED_AT).toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();
  if (whole.length <= MAX_TEXT_LENGTH) return whole || null;
  return `${whole.slice(0, MAX_TEXT_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The text of an element, fit to keep; `null` when there is no element or no text in it. */
export const textOf = (element: Element | null): string | null => tidy(rawText(element));

/** Distinct texts, in page order. */
export const distinct = (texts: readonly (string | null)[]): string[] =>
  [...new Set(texts.filter((text) => text !== null))].slice(0, MAX_TEXTS);
