import type { TicketReading } from './ticket';

/** What an API tells of a ticket: more than a page does. */
export interface ApiReading extends TicketReading {
  readonly source: 'api';
  /** When it was closed, epoch ms; `null` = it is not, or the API does not say. */
  readonly closedAt: number | null;
  /** When it was made, epoch ms; `null` = the API does not say. */
  readonly createdAt: number | null;
}

/**
 * Why a ticket that was asked for did not come: it was deleted, it is there but not for this account, or it was left out
 * by a tracker that does not say which of the two.
 */
export type Missing = 'gone' | 'forbidden' | 'absent';

/** What an API says of one ticket that was asked for. The reading of one that moved names its new place. */
export type ApiAnswer = { readonly reading: ApiReading } | { readonly missing: Missing };
