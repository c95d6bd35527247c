import { pointsFrom } from '../estimate';
import { one } from '../page-dom';
import { textOf } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Tracker } from '../tracker';
import { pictured } from './state';
import { railOf, readTicket } from './ticket';
import { issueUrl, refOf } from './url';

// trackers-a §5: rows and cards are links of a fixed height, so their badge is their last child; cards of today and before.
const SHAPES: readonly RowShape[] = [
  { row: 'a[data-list-row="true"][href*="/issue/"]' },
  { row: 'a:is([data-board-item],[data-rbd-draggable-id])[href*="/issue/"]' },
];

/** Linear: issues, lists and boards. A peek leaves the address as it is, so it is a row like any other. */
export const tracker: Tracker = {
  id: 'linear',
  ticketRef: refOf,
  readTicket,
  items: ticketRows({
    shapes: SHAPES,
    refOf,
    urlOf: issueUrl,
    written: '[contenteditable]',
    tell: (row) => ({
      state: pictured(row),
      type: 'issue',
      estimate: pointsFrom(textOf(one(row, '[data-column-id="estimate"]'))),
    }),
  }),
  badgeSpot: railOf,
};
