import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, one } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import { fieldOf } from './fields';
import { stateOnCard } from './state';
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
    const people = all(row, '.identity-display-name > span').map(textOf);
    return {
      type: picture && tidy(attr(picture, 'aria-label') ?? ''),
      ...stateOnCard(row),
      assignees: people.length > 0 ? distinct(people) : null,
      estimate: pointsFrom(fieldOf(row, isPointsLabel)),
    };
  },
});
