import type { Connection } from '../messaging/protocol';

/** The connection a URL belongs to: the one with the longest base URL, on whole path segments; `null` = none. */
export function connectionOf(url: URL, connections: readonly Connection[]): Connection | null {
  const address = url.origin + url.pathname;
  const fitting = connections.filter(({ baseUrl }) => address === baseUrl || address.startsWith(`${baseUrl}/`));
  return fitting.toSorted((a, b) => b.baseUrl.length - a.baseUrl.length)[0] ?? null;
}
