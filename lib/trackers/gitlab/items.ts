import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, attr, closest, one } from '../page-dom';
import { distinct, textOf } from '../page-text';
import { pathBelow } from '../page-url';
import { type RowShape, rowsOf } from '../rows';
import type { Page, TicketItem } from '../tracker';
import { DRAWER, DRAWER_LINK, drawerOn } from './drawer';
import { stateFrom } from './state';
import { labelsIn, usersIn } from './ticket';
import { timeFrom } from './time';
import { typeIn } from './type';
import type { Address } from './url';
import { addressOf } from './url';

interface Shape extends RowShape {
  /** Rows also link to comments, parents, other tickets. */
  readonly link: string;
}

// trackers-a §2.3: lists of every kind, boards (both test ids), the drawer of a list or board.
const SHAPES: readonly Shape[] = [
  {
    row: '[data-testid="issuable-container"]',
    link: 'a[data-testid="issuable-title-link"],.issue-title-text a,.merge-request-title-text a',
    spot: '[data-testid="issuable-title"],.issue-title,.merge-request-title',
  },
  {
    row: 'li[data-testid="board-card"],li[data-testid="board_card"]',
    link: 'a[data-testid="board-card-title-link"],.board-card-title a',
    spot: '.board-card-number,.board-card-footer',
  },
  {
    row: DRAWER,
    link: DRAWER_LINK,
    spot: '[data-testid="work-item-created"]',
  },
];

/** Rows of lists, cards of boards, and the drawer beside them unless the address names what it shows. */
export function items(page: Page, baseUrl: string): Iterable<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return [];
  const shown = drawerOn(page);
  return rowsOf(page, SHAPES, (row, url, { link }): TicketReading | null => {
    const address = row === shown || closest(row, '.md') ? null : addressOf(url, baseUrl);
    return (
      address && {
        ...blankReading({ ref: address.ref, url: address.url, source: 'row' }),
        ...stateOf(row, address),
        title: textOf(one(row, '[data-testid="work-item-title"]') ?? one(row, link)),
        type: typeIn(address, row),
        assignees: usersIn(one(row, '[data-testid="work-item-assignees"]')) ?? facesIn(row),
        estimate:
          all(row, 'time.board-card-info-text')
            .map((time) => timeFrom(textOf(time)))
            .find(Boolean) ?? null,
        labels: labelsIn(row),
      }
    );
  });
}

/** People on a card, by what is told when somebody points at them: `Assignee Ada Byron @ada` (board_card_inner.vue). */
function facesIn(card: Element): string[] | null {
  const names = all(card, '.board-card-assignee .js-assignee-tooltip > span').map((part) => textOf(part) ?? '');
  const users = names.filter((name) => name.startsWith('@')).map((name) => name.slice(1));
  return users.length > 0 ? distinct(users) : null;
}

/** A badge of its own, else what a list says of closed rows by their class; a row without either says nothing. */
function stateOf(row: Element, { kind }: Address): Partial<TicketReading> {
  for (const badge of all(row, '.gl-badge')) {
    const state = closest(badge, '.md,[class*="sticky-header"]') ? null : stateFrom(badge);
    if (state) return state;
  }
  // A closed merge request may be merged or not; the class does not tell.
  const isClosed = kind === 'issue' && /(?:^|\s)closed(?!\S)/.test(attr(row, 'class') ?? '');
  return isClosed ? { state: 'done' } : {};
}
