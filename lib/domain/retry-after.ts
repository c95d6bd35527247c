/** Servers ask for hours at most; more is a mistake or a trap. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * Until when a server wants to be left alone, from the headers of a refusal.
 *
 * `Retry-After` in seconds or as a date (RFC 9110 §10.2.3); else the end of the window where no request is left of it:
 * `x-ratelimit-reset` and `ratelimit-reset` as epoch seconds (GitHub, GitLab) or as seconds from now (Redmine's hosts,
 * Gitea's proxies), told apart by their size; Linear's `x-ratelimit-requests-reset` in epoch ms. Moments are the server's own:
 * where its `Date` is more than a minute from ours, they are moved by as much.
 * @param now epoch ms. @returns epoch ms, later than now and at most a day; `null` = it does not say.
 */
export function retryAfter(headers: { get(name: string): string | null }, now: number): number | null {
  const theirs = Date.parse(headers.get('date') ?? '');
  const ahead = Math.abs(now - theirs) > 60_000 ? now - theirs : 0;
  const asked = headers.get('retry-after');
  if (asked !== null)
    return sensible(/^\d+$/.test(asked) ? now + Number(asked) * 1000 : Date.parse(asked) + ahead, now);
  if (first(headers, ['x-ratelimit-remaining', 'ratelimit-remaining', 'x-ratelimit-requests-remaining']) !== 0)
    return null;
  const reset = first(headers, ['x-ratelimit-reset', 'ratelimit-reset', 'x-ratelimit-requests-reset']);
  if (reset === null) return null;
  return sensible(reset > 1e11 ? reset + ahead : reset > 1e8 ? reset * 1000 + ahead : now + reset * 1000, now);
}

/** The first of these headers that is a number. */
function first(headers: { get(name: string): string | null }, names: readonly string[]): number | null {
  const text = names.map((name) => headers.get(name)).find((value) => value !== null && /^\d+$/.test(value));
  return text ? Number(text) : null;
}

const sensible = (at: number, now: number): number | null =>
  Number.isNaN(at) || at <= now ? null : Math.min(at, now + LONGEST_MS);
