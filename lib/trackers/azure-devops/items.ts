import { attr, one } from '../page-dom';
import { tidy } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import { itemUrl, refOf } from './url';

const CARD = 'a.title[href*="/_workitems/edit/"]';
const ROW = 'a.bolt-table-link[href*="/_workitems/edit/"]';
// trackers-a §6: cards of boards and sprints, rows of backlogs and queries.
const SHAPES: readonly RowShape[] = [
  { row: '.wit-card', link: CARD, title: CARD, spot: '.rhythm-horizontal-8' },
  { row: '.bolt-table-row', link: ROW, title: ROW },
];

export const items = ticketRows({
  shapes: SHAPES,
  refOf,
  urlOf: itemUrl,
  written: '[contenteditable="true"]',
  tell(row) {
    const picture = one(row, '[role="img"][aria-label]');
    return { type: picture && tidy(attr(picture, 'aria-label') ?? '') };
  },
});
