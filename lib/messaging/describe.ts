import type { CustomTracker } from '../domain/custom-tracker';
import type { TicketReading } from '../domain/ticket';

/** What is pointed at: a row of a list, or anything on a page or, with `row`, inside of a row. */
export interface PickRequest {
  readonly what: 'row' | 'part';
  /** The selector of rows that it lies in; `''` = it is the page's own. Chromium loses a `null` on the way. */
  readonly row: string;
  /** Shown in the page while it waits. */
  readonly hint: string;
}

/** What a description finds on one page. */
export interface Probe {
  /** `null`: the page is no ticket's. */
  readonly ticket: TicketReading | null;
  /** What could not be found on a ticket's page; `null` = all that must be there was. */
  readonly missing: string | null;
  readonly rows: readonly TicketReading[];
}

/** What the form that describes a site can ask of an open page of it. */
export interface Describe {
  /** Selectors for what a person clicked, the most lasting first; empty = they let it be. */
  pick(request: PickRequest): Promise<string[]>;
  probe(baseUrl: string, definition: CustomTracker): Promise<Probe>;
}

declare global {
  /** In our own isolated world of a page that is being described. */
  var throughlineDescribe: Describe | undefined;
}
