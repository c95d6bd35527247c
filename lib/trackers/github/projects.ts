import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, one, parentOf } from '../page-dom';
import { distinct, textOf } from '../page-text';
import { linkRef } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, TicketItem } from '../tracker';
import { isWritten } from './panes';
import { loginsIn } from './people';
import { stateFrom } from './state';
import type { Address } from './url';
import { addressOf, isProject, refOf } from './url';

export const LINK = 'a:is([href*="/issues/"],[href*="/pull/"])';
// trackers-a §1.6: cards of a board, whose title's link holds its heading; rows of a table, whose cells are named after their fields.
const SHAPES: readonly RowShape[] = [
  { row: '[data-board-card-id]', link: `${LINK}:has(h3)`, spot: '[id^="board-card-header-title-"]' },
  { row: '[data-testid^="TableRow{"]', link: `[data-testid$="column: Title}"] ${LINK}` },
];
/** Pictures of states are named in words, in English alone. */
const STATE = ':is([aria-label$=" issue"],[aria-label$=" pull request"])';

/** A row leaves out what is empty, so an empty list says nothing. */
export const orNull = (texts: string[]): string[] | null => (texts.length > 0 ? texts : null);

/** Where a field stands, and what it says. */
type Field = readonly [place: Element, said: string | null];

/** Cards and rows of a project; drafts lead nowhere and are no tickets yet. */
export const projectItems = (page: Page, baseUrl: string): Iterable<TicketItem> =>
  isProject(page.url)
    ? rowsOf(page, SHAPES, (row, url, { link }): TicketReading | null => {
        const address = isWritten(row) ? null : addressOf(url, baseUrl);
        const icon = one(row, `svg${STATE}`);
        const fields = fieldsOf(row);
        const [people] = fields.get('Assignees') ?? [];
        const [named] = fields.get('Labels') ?? [];
        // What a cell of labels is made of, nobody has described.
        const labels = named && closest(named, 'figure') ? all(named, 'span').map(textOf) : [];
        const points = [...fields].find(([name]) => isPointsLabel(name))?.[1];
        const [above] = fields.get('Parent issue') ?? [];
        return (
          address && {
            ...blankReading({ ref: address.ref, url: address.url, source: 'row' }),
            ...(icon && stateFrom(icon, address.kind)),
            title: textOf(one(row, link ?? '')),
            type: address.kind,
            assignees: people ? loginsIn(people) : null,
            labels: orNull(distinct(labels)),
            estimate: pointsFrom(points?.[1] ?? null),
            parent: parentIn(above, page, baseUrl, address),
          }
        );
      })
    : [];

/** What is above it, if that is of the same repository: a number says nothing of another one's. */
function parentIn(cell: Element | undefined, page: Page, baseUrl: string, { ref }: Address): string | null {
  const parent = linkRef(cell && one(cell, LINK), page, baseUrl, refOf);
  return parent && parent.project === ref.project ? parent.key : null;
}

/** A card captions its fields, `Points: 3`; a table has a cell for each. */
function fieldsOf(row: Element): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const caption of all(row, 'figure > figcaption')) {
    const [name = '', ...value] = (textOf(caption) ?? '').split(': ');
    fields.set(name, [parentOf(caption) ?? caption, value.join(': ')]);
  }
  for (const cell of all(row, '[data-testid^="TableCell{"]')) {
    const name = /column: (.*)\}$/.exec(attr(cell, 'data-testid') ?? '')?.[1];
    if (name) fields.set(name, [cell, textOf(cell)]);
  }
  return fields;
}
