import { attr, one } from '../page-dom';
import { textOf, tidy } from '../page-text';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Tracker } from '../tracker';
import { stateFrom } from './state';
import { hoursFrom, keywordsFrom, own, peopleFrom, readTicket, WRITTEN } from './ticket';
import { bugUrl, refOf } from './url';

// trackers-b §8: lists, whose columns a person chooses; statuses are cut short in them, but whole in the row's classes.
const SHAPES: readonly RowShape[] = [
  {
    row: 'tr.bz_bugitem',
    link: 'td.bz_id_column a[href],td.first-child a[href]',
    title: 'td.bz_short_desc_column a',
    spot: 'td.bz_short_desc_column',
  },
];
const SPOT = '#page-toolbar .buttons,.bz_short_desc_container,#summary_alias_container';

const items = ticketRows({
  shapes: SHAPES,
  refOf,
  urlOf: bugUrl,
  written: WRITTEN,
  tell(row) {
    const classes = attr(row, 'class') ?? '';
    // `bz_RESOLVED bz_FIXED`, beside others that are no status.
    const status = /\bbz_(UNCONFIRMED|CONFIRMED|NEW|REOPENED|ASSIGNED|IN_PROGRESS|RESOLVED|VERIFIED|CLOSED)(?!\S)/.exec(
      classes,
    )?.[1];
    const resolution = /\bbz_(FIXED|INVALID|WONTFIX|DUPLICATE|WORKSFORME|MOVED|INCOMPLETE|INACTIVE)(?!\S)/.exec(
      classes,
    )?.[1];
    return {
      assignees: peopleFrom(cellOf(row, 'assigned_to_realname') ?? cellOf(row, 'assigned_to')),
      labels: keywordsFrom(cellOf(row, 'keywords')),
      estimate: hoursFrom(cellOf(row, 'estimated_time')),
      state: stateFrom(status ?? null, resolution ?? null),
      rawState: [status, resolution].filter(Boolean).join(' ') || null,
      type: 'bug',
    };
  },
});

/** A cell is named after its column; what is cut short in it is whole in its title (list/table.html.tmpl). `null` = no such column. */
function cellOf(row: Element, column: string): string | null {
  const cell = one(row, `td.bz_${column}_column`);
  const cut = cell && one(cell, 'span[title]');
  return cell && (tidy((cut && attr(cut, 'title')) ?? '') ?? textOf(cell) ?? '');
}

/** Bugzilla, classic and Mozilla's own; always self-hosted, often below a sub-path. */
export const tracker: Tracker = {
  id: 'bugzilla',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot: (page) => own(page, SPOT),
};
