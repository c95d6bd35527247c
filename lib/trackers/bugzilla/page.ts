import { attr } from '../page-dom';
import type { RowShape } from '../rows';
import { ticketRows } from '../rows';
import type { Tracker } from '../tracker';
import { stateFrom } from './state';
import { own, readTicket, WRITTEN } from './ticket';
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
      state: stateFrom(status ?? null, resolution ?? null),
      rawState: [status, resolution].filter(Boolean).join(' ') || null,
      type: 'bug',
    };
  },
});

/** Bugzilla, classic and Mozilla's own; always self-hosted, often below a sub-path. */
export const tracker: Tracker = {
  id: 'bugzilla',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot: (page) => own(page, SPOT),
};
