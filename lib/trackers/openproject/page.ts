import { attr, one } from '../page-dom';
import { textOf } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import { stateNamed } from '../status-words';
import type { Tracker } from '../tracker';
import { estimateIn, field, peopleIn, readTicket, viewOf, WRITTEN } from './ticket';
import { packageUrl, refOf } from './url';

// trackers-b §10: rows of tables with the columns a person chose, cards of boards and beside calendars.
const SHAPES: readonly RowShape[] = [
  {
    row: 'tr.wp-table--row',
    link: 'td.id a[href*="/work_packages/"],td.subject a[href*="/work_packages/"]',
    spot: 'td.subject',
  },
  {
    row: 'wp-single-card',
    link: 'a[href*="/work_packages/"]',
    title: '.op-wp-single-card--content-subject',
    spot: '.op-wp-single-card--content',
  },
];

const items = ticketRows({
  shapes: SHAPES,
  refOf,
  urlOf: packageUrl,
  written: WRITTEN,
  tell(row, { title }) {
    const rawState = textOf(field(row, 'status') ?? one(row, '.op-wp-single-card--content-status'));
    return {
      ...(rawState && { rawState, state: stateNamed(rawState) }),
      ...(!title && { title: textOf(field(row, 'subject')) }),
      type: textOf(field(row, 'type') ?? one(row, '.op-wp-single-card--content-type')),
      assignees: peopleIn(field(row, 'assignee')),
      estimate: estimateIn(row),
      parent: parentIn(row),
    };
  },
});

/** The column of parents links each; its number stands in that link. */
function parentIn(row: Element): string | null {
  const cell = field(row, 'parent');
  const link = cell && one(cell, 'a[href*="/work_packages/"]');
  return /\/work_packages\/((?:[A-Z][A-Z0-9_]*-)?\d+)/.exec((link && attr(link, 'href')) ?? '')?.[1] ?? null;
}

/** OpenProject: work packages as pages and panes, tables and boards; self-hosted or in its makers' cloud. */
export const tracker: Tracker = {
  id: 'openproject',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot(page) {
    const view = viewOf(page);
    return view && (one(view, '.work-packages--subject-type-row') ?? one(page.document, '#toolbar-items'));
  },
};
