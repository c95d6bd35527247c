import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { hoursFrom } from '../estimate';
import { all, attr, closest, fieldText, isLoading, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import { pathBelow } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, Tracker } from '../tracker';
import { forgeOf } from './signals';
import { stateFrom } from './state';
import type { Forge } from './url';
import { addressesOf, refOf } from './url';

// trackers-b §2: Gitea since 1.22, then Forgejo and Gitea before.
const TITLE = '#issue-title-display h1,#issue-title-wrapper h1,.issue-title h1';
const LABEL = '.issue-state-label,.issue-title-meta .ui.label';
const SPOT = '.issue-title-meta,.issue-title-buttons';
/** Texts that people wrote. */
const WRITTEN = '.markup,.render-content,.comment-content';
const SHAPES: readonly RowShape[] = [
  { row: '#issue-list .flex-item,.issue.list li.item', link: 'a.issue-title,a.title', title: 'a.issue-title,a.title' },
  {
    row: '.issue-card,.board-card',
    link: 'a.issue-card-title,a.project-board-title,.header a[href*="/issues/"],.header a[href*="/pulls/"]',
    title: 'a.issue-card-title,a.project-board-title,.header a',
    spot: '.issue-card-title-row,.content > p',
  },
];

/** Gitea and what grew out of it: one reading of their pages, told apart by what a page says of itself. */
export function forge(id: Forge): Tracker {
  const addressOf = addressesOf(id);
  const own = ({ document }: Page, selector: string): Element | null =>
    forgeOf(document) === id ? (all(document, selector).find((one) => !closest(one, WRITTEN)) ?? null) : null;
  return {
    id,
    ticketRef: refOf[id],
    readTicket(page, baseUrl) {
      const address = addressOf(page.url, baseUrl);
      const heading = own(page, TITLE);
      const index = heading && textOf(one(heading, '.index'));
      if (!address || !heading || (index && index !== `#${address.ref.key}`)) return null;
      const label = own(page, LABEL);
      const labels = labelsIn(own(page, '.issue-content-right .labels-list,.issue-content-right .labels'));
      const title = titleOf(heading, index);
      if (!index && isLoading(page.document)) return null;
      return pageReading(page, address, {
        ...(label && stateFrom(label, address.kind, labels)),
        title,
        type: address.kind,
        assignees: assigneesIn(own(page, '.issue-content-right')),
        labels,
        // Gitea since 1.23, for those who may change it.
        estimate: hoursFrom(tidy(fieldText(own(page, 'input[name="time_estimate"]')))),
      });
    },
    items(page, baseUrl) {
      if (pathBelow(page.url, baseUrl) === null || forgeOf(page.document) !== id) return [];
      return rowsOf(page, SHAPES, (row, url, { title }) => {
        const address = closest(row, WRITTEN) ? null : addressOf(url, baseUrl);
        if (!address) return null;
        const labels = labelsIn(one(row, '.labels-list'));
        const icon = one(row, '.flex-item-leading,.issue-card-icon,.icon') ?? row;
        return {
          ...blankReading({ ...address, source: 'row' }),
          ...stateFrom(icon, address.kind, labels),
          rawState: null,
          title: textOf(one(row, title ?? '')),
          type: address.kind,
          assignees: facesIn(row),
          labels,
        };
      });
    },
    badgeSpot: (page) => (own(page, TITLE) ? own(page, SPOT) : null),
  };
}

/** Without the number that stands in the same heading. */
function titleOf(heading: Element, index: string | null): string | null {
  const named = textOf(one(heading, '#issue-title'));
  if (named) return named;
  const whole = textOf(heading);
  return (index && whole?.endsWith(index) ? whole.slice(0, -index.length).trim() : whole) || null;
}

const labelsIn = (place: Element | null): string[] | null =>
  place && distinct(all(place, '.label:not(.tw-hidden):not(.hide)').map(textOf));

/** Pictures of a row, whose names are told when somebody points at them; a row of nobody's has none (issuelist.tmpl, card.tmpl). */
function facesIn(row: Element): string[] | null {
  const faces = all(row, 'a.assignee,.issue-card-assignees a');
  const names = faces.map((face) => tidy(attr(face, 'data-tooltip-content') ?? attr(face, 'data-content') ?? ''));
  return names.length > 0 ? distinct(names) : null;
}

/** Links to somebody's issues; log-in names are the last part. */
function assigneesIn(sidebar: Element | null): TicketReading['assignees'] {
  const place = sidebar && one(sidebar, '.issue-sidebar-combo:has([name="assignee_ids"]),.ui.assignees.list');
  if (!place) return null;
  return distinct(
    all(place, 'a[href*="assignee="],.selected a.item[href],.ui.list a.item[href]').map((link) => {
      const name = one(link, 'img[title],img[alt]');
      return textOf(link) ?? (name && (attr(name, 'title') ?? attr(name, 'alt')));
    }),
  );
}
