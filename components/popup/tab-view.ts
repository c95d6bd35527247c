import type { TicketRef } from '../../lib/domain/ticket';
import type { Connection } from '../../lib/messaging/protocol';
import type { ThisTab } from '../../lib/platform/this-tab';
import { ticketRefs } from '../../lib/trackers/addresses';

/** What the popup can say about the page beside it. */
export type TabView<C extends Connection = Connection> =
  | { readonly kind: 'looking' }
  /** No tab, or a page of no tracker we know. */
  | { readonly kind: 'nowhere' }
  /** A tracker we know, which is not turned on here. */
  | { readonly kind: 'offer'; readonly connection: Connection }
  /** Turned on, but this page is about no ticket. */
  | { readonly kind: 'noTicket'; readonly connection: C }
  | { readonly kind: 'ticket'; readonly ref: TicketRef; readonly connection: C | null; readonly tabId: number | null };

/** What was found out so far; `undefined` = still asking. */
export interface TabFacts<C extends Connection = Connection> {
  /** The ticket a badge click asked for. */
  readonly focus: TicketRef | null | undefined;
  readonly tab: ThisTab | null | undefined;
  /** The tracker the page itself looks like. */
  readonly recognised: Connection | null | undefined;
  readonly connections: readonly C[] | undefined;
}

/** A badge click comes before the page's address, and a tracker that is on before one that could be. Pure. */
export function tabView<C extends Connection>({ focus, tab, recognised, connections }: TabFacts<C>): TabView<C> {
  if (focus === undefined || tab === undefined || connections === undefined) return { kind: 'looking' };
  if (focus) {
    const connection = connections.find(({ baseUrl }) => baseUrl === focus.baseUrl) ?? null;
    return { kind: 'ticket', ref: focus, connection, tabId: tab?.id ?? null };
  }
  const url = tab?.url ?? '';
  const connection = connectionOf(url, connections);
  if (connection) {
    const ref = ticketRefs[connection.tracker](new URL(url), connection.baseUrl);
    return ref ? { kind: 'ticket', ref, connection, tabId: tab?.id ?? null } : { kind: 'noTicket', connection };
  }
  if (tab === null) return { kind: 'nowhere' };
  if (recognised === undefined) return { kind: 'looking' };
  return recognised ? { kind: 'offer', connection: recognised } : { kind: 'nowhere' };
}

/** The connection an address lies in; of two nested ones the inner. */
function connectionOf<C extends Connection>(url: string, connections: readonly C[]): C | undefined {
  const around = connections.filter(({ baseUrl }) => url === baseUrl || /^[/?#]/.test(url.slice(baseUrl.length)));
  return around
    .filter(({ baseUrl }) => url.startsWith(baseUrl))
    .toSorted((a, b) => b.baseUrl.length - a.baseUrl.length)[0];
}

/** A tracker's address as people say it: `github.com`, `intra.example/redmine`. */
export const placeOf = (baseUrl: string): string => baseUrl.replace(/^https?:\/\//, '');
