import type { TicketRef } from '../../lib/domain/ticket';
import type { Connection } from '../../lib/messaging/protocol';
import type { FocusTarget } from '../../lib/platform/focus';
import type { ThisTab } from '../../lib/platform/this-tab';
import { products } from '../../lib/trackers/products';

/** What the popup can say about the page beside it. */
export type TabView<C extends Connection = Connection> =
  | { readonly kind: 'looking' }
  /** No tab, or a page of no tracker we know. */
  | { readonly kind: 'nowhere'; readonly url?: string }
  /** A page whose address the browser does not tell us. */
  | { readonly kind: 'unseen' }
  /** A tracker we know, which is not turned on here. */
  | { readonly kind: 'offer'; readonly connection: Connection }
  /** Turned on, but this page is about no ticket. */
  | { readonly kind: 'noTicket'; readonly connection: C; readonly url: string }
  | { readonly kind: 'ticket'; readonly ref: TicketRef; readonly connection: C | null; readonly tabId: number | null };

/** What was found out so far; `undefined` = still asking. */
export interface TabFacts<C extends Connection = Connection> {
  /** What a badge click or a context menu asked for. */
  readonly target: FocusTarget | null | undefined;
  readonly tab: ThisTab | null | undefined;
  /** The tracker the page itself looks like. */
  readonly recognised: Connection | null | undefined;
  readonly connections: readonly C[] | undefined;
}

/** What a click asked for comes before the page's address, and a tracker that is on before one that could be. Pure. */
export function tabView<C extends Connection>({ target, tab, recognised, connections }: TabFacts<C>): TabView<C> {
  if (target === undefined || tab === undefined || connections === undefined) return { kind: 'looking' };
  if (target && 'ref' in target) {
    const connection = connections.find(({ baseUrl }) => baseUrl === target.ref.baseUrl) ?? null;
    return { kind: 'ticket', ref: target.ref, connection, tabId: tab?.id ?? null };
  }
  const url = target?.url ?? tab?.url ?? '';
  // What a link leads to is not the page beside us, unless it leads here.
  const tabId = url === tab?.url ? tab.id : null;
  const connection = connectionOf(url, connections);
  if (connection) {
    const ref = products[connection.tracker].ticketRef(new URL(url), connection.baseUrl);
    return ref ? { kind: 'ticket', ref, connection, tabId } : { kind: 'noTicket', connection, url };
  }
  if (tab === null) return { kind: 'nowhere' };
  if (recognised === undefined) return { kind: 'looking' };
  if (recognised) return { kind: 'offer', connection: recognised };
  return tab.url === null ? { kind: 'unseen' } : { kind: 'nowhere', url: tab.url };
}

/** The connection an address lies in; of two nested ones the inner. */
function connectionOf<C extends Connection>(url: string, connections: readonly C[]): C | undefined {
  const around = connections.filter(({ baseUrl }) => url === baseUrl || /^[/?#]/.test(url.slice(baseUrl.length)));
  return around
    .filter(({ baseUrl }) => url.startsWith(baseUrl))
    .toSorted((a, b) => b.baseUrl.length - a.baseUrl.length)[0];
}
