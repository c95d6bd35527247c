import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, attr, closest, one, parentOf } from '../page-dom';
import { textOf } from '../page-text';
import { linkUrl, pathBelow } from '../page-url';
import type { Page, TicketItem } from '../tracker';
import { DRAWER, DRAWER_LINK, drawerOn } from './drawer';
import { stateFrom } from './state';
import { labelsIn, usersIn } from './ticket';
import type { Address } from './url';
import { addressOf } from './url';

interface Shape {
  readonly row: string;
  /** The title's link: rows also link to comments, parents, other tickets. */
  readonly title: string;
  readonly spot: string;
}

// trackers-a §2.3: lists of every kind, boards (both test ids), the drawer of a list or board.
const SHAPES: readonly Shape[] = [
  {
    row: '[data-testid="issuable-container"]',
    title: 'a[data-testid="issuable-title-link"],.issue-title-text a,.merge-request-title-text a',
    spot: '[data-testid="issuable-title"],.issue-title,.merge-request-title',
  },
  {
    row: 'li[data-testid="board-card"],li[data-testid="board_card"]',
    title: 'a[data-testid="board-card-title-link"],.board-card-title a',
    spot: '.board-card-number,.board-card-footer',
  },
  {
    row: DRAWER,
    title: DRAWER_LINK,
    spot: '[data-testid="work-item-created"]',
  },
];

/** Rows of lists, cards of boards, and the drawer beside them, each known by the link of its title. */
export function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return;
  const shown = drawerOn(page);
  for (const shape of SHAPES) {
    for (const row of all(page.document, shape.row)) {
      // The address names it: the page's own.
      if (row === shown) continue;
      const spot = one(row, shape.spot) ?? parentOf(one(row, shape.title) ?? row);
      const reading = spot && !closest(row, '.md') ? readRow(row, shape, page, baseUrl) : null;
      if (reading && spot) yield { reading, spot };
    }
  }
}

function readRow(row: Element, { title }: Shape, page: Page, baseUrl: string): TicketReading | null {
  const link = one(row, title);
  const url = link && linkUrl(link, page);
  const address = url && addressOf(url, baseUrl);
  if (!link || !address) return null;
  const heading = one(row, '[data-testid="work-item-title"]') ?? link;
  return {
    ...blankReading({ ref: address.ref, url: address.url, source: 'row' }),
    ...stateOf(row, address),
    title: textOf(heading),
    type: address.kind === 'merge request' ? 'merge request' : null,
    assignees: usersIn(one(row, '[data-testid="work-item-assignees"]')),
    labels: labelsIn(row),
  };
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
