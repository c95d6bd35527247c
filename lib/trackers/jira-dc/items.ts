import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { pointsFrom } from '../estimate';
import { all, attr, closest, one } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import { pathBelow } from '../page-url';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, TicketItem } from '../tracker';
import { stateIn } from './state';
import { labelsIn, WRITTEN } from './ticket';
import { issueUrl, refOf } from './url';

// trackers-a §4: the navigator and tables of sub-tasks, the list beside an issue, cards of boards and rows of backlogs.
const SHAPES: readonly RowShape[] = [
  {
    row: 'tr.issuerow',
    link: 'td.issuekey a[href],td.stsummary a.issue-link',
    title: 'td.summary a.issue-link:not(.parentIssue),td.stsummary a.issue-link',
    spot: 'td.issuekey,td.stsummary',
  },
  { row: '.list-content li', link: 'a.splitview-issue-link', title: '.issue-link-summary' },
  {
    row: '.ghx-issue,.js-issue',
    link: 'a.ghx-key,.ghx-key a,a.js-key-link',
    title: '.ghx-summary',
    spot: '.ghx-card-footer,.ghx-end,.ghx-stat-fields',
  },
];

export function items(page: Page, baseUrl: string): Iterable<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return [];
  return rowsOf(page, SHAPES, (row, url, { title }) => {
    const ref = refOf(url, baseUrl);
    if (!ref || closest(row, WRITTEN)) return null;
    const at = (selector: string): Element | null => one(row, selector);
    return {
      ...blankReading({ ref, url: issueUrl(ref), source: 'row' }),
      ...(stateIn(at('td.status'), at('td.resolution')) ?? stateOf(row)),
      title: textOf(at(title ?? '')),
      type: typeIn(row),
      assignees: assigneesIn(row),
      labels: labelsIn(at('td.labels')),
      parent: keyOf(at('a.parentIssue[data-issue-key]')),
      estimate: pointsFrom(textOf(at('.ghx-statistic-badge,.ghx-estimate .aui-badge'))),
    };
  });
}

/** What a card's column means is each board's own choice; but one that a board counts as done is marked. */
const stateOf = (card: Element): Partial<TicketReading> =>
  /(?:^|\s)ghx-done(?!\S)/.test(attr(card, 'class') ?? '') ? { state: 'done' } : {};

/** The column of types and the corner of a card show a picture that is named after it. */
function typeIn(row: Element): string | null {
  const picture = one(row, 'td.issuetype img[alt],.ghx-type[title]');
  return picture && tidy(attr(picture, 'alt') ?? attr(picture, 'title') ?? '');
}

/** A sub-task's summary begins with a link to its parent. */
const keyOf = (link: Element | null): string | null => link && attr(link, 'data-issue-key');

/** A cell of people, empty for nobody; a card's picture is labelled `Assignee: Jane Doe` in the person's language. */
function assigneesIn(row: Element): TicketReading['assignees'] {
  const cell = one(row, 'td.assignee');
  if (cell) return distinct(all(cell, 'a').map(textOf));
  const picture = one(row, '.ghx-avatar-img[data-tooltip]');
  const name = picture && /[:：]\s*(.+)$/.exec(attr(picture, 'data-tooltip') ?? '')?.[1];
  return name ? distinct([name]) : null;
}
