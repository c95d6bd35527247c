import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, attr, closest, one, rawText } from '../page-dom';
import { tidy } from '../page-text';
import { isCancelled, stateNamed } from '../status-words';

/** Pictures of the statuses a site begins with (PhabricatorManiphestConfigOptions.php), the same in every language. */
const BY_PICTURE: readonly (readonly [RegExp, TicketState])[] = [
  [/\bfa-(?:ban|minus-circle|files-o|thumbs-o-down)\b/, 'cancelled'],
  [/\bfa-check-circle\b/, 'done'],
  [/\bfa-exclamation-circle\b/, 'open'],
];

function pictured(place: Element, selector: string): TicketState | null {
  const classes = all(place, selector).map((icon) => attr(icon, 'class') ?? '');
  return BY_PICTURE.find(([pattern]) => classes.some((said) => pattern.test(said)))?.[1] ?? null;
}

/**
 * A heading's first tag is an empty box, "Open, High", or a ticked one, "Closed, Wontfix"; only the box is the same everywhere
 * (ManiphestTaskStatus::renderFullDescription). A site's own closed status is done unless its picture or its name says otherwise.
 */
export function stateIn(header: Element): Pick<TicketReading, 'state' | 'rawState'> | null {
  const box = one(header, '.phui-tag-view :is(.fa-square-o,.fa-check-square-o)');
  const tag = box && closest(box, '.phui-tag-view');
  const said = rawText(tag).split(',');
  if (!box || !tag) return null;
  if (/\bfa-square-o\b/.test(attr(box, 'class') ?? '')) {
    const rawState = tidy(said[0] ?? '');
    return { state: rawState && stateNamed(rawState) === 'in_progress' ? 'in_progress' : 'open', rawState };
  }
  const rawState = tidy(said.slice(said.length > 1 ? 1 : 0).join());
  const isDropped = pictured(header, '.phui-header-icon') === 'cancelled' || isCancelled(rawState);
  return { state: isDropped ? 'cancelled' : 'done', rawState };
}

/** A row is dimmed once it is closed; what its status is called stands in no place that can be read, so only known pictures count. */
export function stateInRow(row: Element): TicketState | null {
  const state = pictured(row, '.phui-oi-status-icon .phui-icon-view,.phui-oi-attribute > .phui-icon-view');
  const isClosed = /\bphui-oi-disabled\b/.test(attr(row, 'class') ?? '');
  return state && isClosed === (state !== 'open') ? state : null;
}
