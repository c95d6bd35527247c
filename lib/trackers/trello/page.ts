import type { TicketReading } from '../../domain/ticket';
import { all, attr, closest, fieldText, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { linkRef } from '../page-url';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Page, Tracker } from '../tracker';
import { listOf, stateIn } from './state';
import { cardUrl, refOf } from './url';

const BACK = '[data-testid="card-back-name"]';
const TITLE = '[data-testid="card-back-title-input"]';
const NAME = 'a[data-testid="card-name"]';
/** Texts that people wrote. */
const WRITTEN = '.ak-renderer-document,[contenteditable="true"]';
// trackers-b §4: cards of a board.
const SHAPES: readonly RowShape[] = [{ row: '[data-testid="trello-card"]', link: NAME, title: NAME }];

/** The card whose dialog stands above its board; `null` while that may still be the dialog of the card before. */
function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const back = backOf(page);
  if (!ref || !back) return null;
  const field = one(back, TITLE);
  const title = tidy(fieldText(field) || rawText(field));
  if (title !== null && isAnothers(title, ref.key, page, baseUrl)) return null;
  const card = all(page.document, NAME).find((link) => keyOf(link, page, baseUrl) === ref.key);
  return pageReading(
    page,
    { ref, url: cardUrl(ref) },
    {
      ...stateIn(back, card ? listOf(card) : null),
      title,
      type: 'card',
      assignees: membersIn(back),
      labels: labelsIn(back),
    },
  );
}

/** A dialog does not say whose it is; after a soft navigation it may show what the board calls another card. */
function isAnothers(title: string, key: string, page: Page, baseUrl: string): boolean {
  const keys = all(page.document, NAME).map((link) => (textOf(link) === title ? keyOf(link, page, baseUrl) : null));
  return keys.some(Boolean) && !keys.includes(key);
}

const keyOf = (link: Element, page: Page, baseUrl: string): string | null =>
  linkRef(closest(link, WRITTEN) ? null : link, page, baseUrl, refOf)?.key ?? null;

const backOf = ({ document }: Page): Element | null =>
  all(document, BACK).findLast((back) => !closest(back, WRITTEN)) ?? null;

/** Pictures of members are titled `Ada Archer (ada)`. */
function membersIn(place: Element): string[] | null {
  const pictures = all(place, ':is([data-testid="card-back-member-avatar"],[data-testid="card-front-member"])[title]');
  const names = pictures.map((picture) => tidy(attr(picture, 'title')?.replace(/ \([^()]*\)$/, '') ?? ''));
  return names.length > 0 ? distinct(names) : null;
}

function labelsIn(place: Element): string[] | null {
  const labels = all(place, '[data-testid="card-label"]').map((label) => textOf(label) ?? attr(label, 'data-color'));
  return labels.length > 0 ? distinct(labels) : null;
}

/** Trello: cards on boards, and the dialog of one. */
export const tracker: Tracker = {
  id: 'trello',
  ticketRef: refOf,
  readTicket,
  items: ticketRows({
    shapes: SHAPES,
    refOf,
    urlOf: cardUrl,
    written: WRITTEN,
    tell: (row) => ({ ...stateIn(row, listOf(row)), type: 'card', labels: labelsIn(row), assignees: membersIn(row) }),
  }),
  badgeSpot(page) {
    const back = backOf(page);
    return back && (one(back, 'header') ?? one(back, '[data-testid="card-back-header"]'));
  },
};
