import { blankReading } from '../blank-reading';
import { attr, closest, one } from '../page-dom';
import { textOf, tidy } from '../page-text';
import { pathBelow } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, TicketItem } from '../tracker';
import { itemUrl, refOf } from './url';

// trackers-a §6: cards of boards and sprints, rows of backlogs and queries.
const SHAPES: readonly RowShape[] = [
  { row: '.wit-card', link: 'a.title[href*="/_workitems/edit/"]', spot: '.rhythm-horizontal-8' },
  { row: '.bolt-table-row', link: 'a.bolt-table-link[href*="/_workitems/edit/"]' },
];

export const items = (page: Page, baseUrl: string): Iterable<TicketItem> =>
  pathBelow(page.url, baseUrl) === null
    ? []
    : rowsOf(page, SHAPES, (row, url, { link }) => {
        const ref = closest(row, '[contenteditable="true"]') ? null : refOf(url, baseUrl);
        const picture = one(row, '[role="img"][aria-label]');
        return (
          ref && {
            ...blankReading({ ref, url: itemUrl(ref), source: 'row' }),
            title: textOf(one(row, link ?? '')),
            type: picture && tidy(attr(picture, 'aria-label') ?? ''),
          }
        );
      });
