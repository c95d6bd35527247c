import type { TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, closest, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Page, Tracker } from '../tracker';
import { stateIn, stateInRow } from './state';
import { refOf, taskUrl } from './url';

// Lists and cards of workboards are one widget (PHUIObjectItemView.php).
const LINK = 'a.phui-oi-link';
const SHAPES: readonly RowShape[] = [{ row: 'li.phui-oi', link: LINK, title: LINK, spot: '.phui-oi-name' }];
/** Texts that people wrote. */
const WRITTEN = '.phabricator-remarkup';
const TAGS = '[class*="-handle-tag-list-item"] .phui-tag-view';

/** The heading of the task this page is about: the first one, while the crumbs before it end with the address's own number. */
function headerOf({ url, document }: Page): Element | null {
  const key = refOf(url, url.origin)?.key;
  const shown = textOf(one(document, '.phabricator-last-crumb .phui-crumb-name'));
  return key && shown === key ? one(document, '.phui-header-shell') : null;
}

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const header = headerOf(page);
  if (!ref || !header) return null;
  return pageReading(
    page,
    { ref, url: taskUrl(ref) },
    {
      ...stateIn(header),
      title: titleIn(header),
      type: 'task',
      assignees: assigneesOn(page.document),
      labels: tagsIn(all(page.document, `.phui-curtain-panel ${TAGS}`)),
      estimate: pointsIn(header),
    },
  );
}

/** Without the name of the space it lies in. */
function titleIn(header: Element): string | null {
  const heading = one(header, '.phui-header-header');
  const whole = textOf(heading);
  const space = textOf(heading && one(heading, '.spaces-name'));
  return whole && space && whole.startsWith(space) ? whole.slice(space.length).trim() : whole;
}

/** A site may call its points what it likes, hours among others: only points are points (ManiphestTaskDetailController.php). */
function pointsIn(header: Element): TicketReading['estimate'] {
  const said = all(header, '.phui-header-subheader .phui-tag-blue').map(
    (tag) => /^(\S+) (?:story )?(?:points?|punkte?)$/i.exec(textOf(tag) ?? '')?.[1] ?? null,
  );
  return said.map(pointsFrom).find(Boolean) ?? null;
}

/** Headings of panels are translated; the author's is the one with a time, and whom it is assigned to stands before. */
function assigneesOn(document: Document): string[] | null {
  const panels = all(document, '.phui-curtain-panel');
  const author = panels.findIndex((panel) => one(panel, '.phui-curtain-object-ref-view-epoch-cell'));
  const panel = panels[author - 1];
  return panel ? distinct(all(panel, '.phui-curtain-object-ref-view-title-cell a').map(textOf)) : null;
}

/** Projects; `null` where there are none to be seen, or more than are shown. */
function tagsIn(tags: readonly Element[]): string[] | null {
  const names = tags.filter((tag) => !closest(tag, '.phui-tag-placeholder')).map(textOf);
  return names.length > 0 && names.length === tags.length ? distinct(names) : null;
}

/** Phorge and Phabricator: tasks, lists of them and workboards; always self-hosted. */
export const tracker: Tracker = {
  id: 'phorge',
  ticketRef: refOf,
  readTicket,
  items: ticketRows({
    shapes: SHAPES,
    refOf,
    urlOf: taskUrl,
    written: WRITTEN,
    tell(row) {
      const byline = one(row, '.phui-oi-byline');
      return {
        state: stateInRow(row),
        type: 'task',
        assignees: byline && distinct(all(byline, 'a').map(textOf)),
        labels: tagsIn(all(row, TAGS)),
        // Only a workboard whose site counts points has them (ProjectBoardTaskCard.php).
        estimate: pointsFrom(textOf(one(row, '.phui-workcard-points'))),
      };
    },
  }),
  badgeSpot(page) {
    const header = headerOf(page);
    return header && one(header, '.phui-header-subheader');
  },
};
