import type { Estimate } from '../../domain/ticket';
import { hoursFrom, pointsFrom } from '../estimate';
import { all, closest, one, parentOf } from '../page-dom';
import { distinct, textOf } from '../page-text';

/** Properties are named in the person's language; their pictures, by what they are drawn of, are the same (packages/propel/src/icons/properties). */
const MEMBERS = 'path[d^="M10.708 14C10.708 13.3702"]';
const ESTIMATE = 'path[d^="M7.47524 1.48544C7.80936"]';
/** What stands there while nothing is chosen. */
const EMPTY = '.text-placeholder';
/** Rows of other items, and texts that people wrote. */
const ELSEWHERE = 'a,[id^="issue-"],.ProseMirror,[contenteditable="true"]';

const picturesOf = (place: Element, drawn: string): readonly Element[] =>
  all(place, 'svg').filter((picture) => one(picture, drawn));

/** The value beside a property's picture and name (issue-detail/sidebar.tsx). */
function valueOf(page: Element, drawn: string): Element | null {
  const picture = picturesOf(page, drawn).find((one) => !closest(one, ELSEWHERE));
  const named = picture && parentOf(picture);
  const property = named && parentOf(named);
  return property ? one(property, 'button') : null;
}

/** Several people are shown by their pictures alone, which not all have: then `null`. */
export function assigneesOn(page: Element): string[] | null {
  const button = valueOf(page, MEMBERS);
  if (!button) return null;
  if (one(button, EMPTY)) return [];
  const name = textOf(one(button, 'span.truncate'));
  return name ? distinct([name]) : null;
}

export function estimateOn(page: Element): Estimate | null {
  const button = valueOf(page, ESTIMATE);
  return button && !one(button, EMPTY) ? sizeFrom(textOf(one(button, 'span.truncate'))) : null;
}

/** A row shows an estimate's picture with the estimate beside it. */
export function estimateIn(row: Element): Estimate | null {
  const [picture] = picturesOf(row, ESTIMATE);
  const beside = picture && parentOf(picture);
  return sizeFrom(textOf(beside ? one(beside, 'span.truncate') : null));
}

/** Points or hours, whichever a project counts; sizes of clothes are neither. */
const sizeFrom = (text: string | null): Estimate | null => pointsFrom(text) ?? hoursFrom(text);
