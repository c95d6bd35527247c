import type { TicketRef } from '../domain/ticket';
import { z } from '../domain/zod';
import { getJson, type Http } from './api';
import { type Changed, changedAmong } from './api-changed';
import { accountOf, type Jira } from './api-jira';

const PAGE = 100;
const keys = z.object({ issues: z.array(z.object({ key: z.string() })) });

/**
 * In all of the site. By minutes from now: a moment in JQL would be one of the person's time zone there.
 * @param search where this kind of Jira searches, below `rest`.
 */
export async function jiraChangedSince(
  http: Http,
  since: number,
  refs: readonly TicketRef[],
  { rest }: Jira,
  search: string,
): Promise<Changed | null> {
  // To whoever is signed out, nothing ever changes.
  if (http.way === 'session') await accountOf(http, { rest });
  const minutes = Math.ceil((Date.now() - since) / 60_000);
  const jql = encodeURIComponent(`updated >= -${minutes}m`);
  const path = `${rest}${search}?jql=${jql}&fields=updated&maxResults=${PAGE}`;
  const { issues } = await getJson(http, keys, path);
  return issues.length < PAGE ? new Set(changedAmong(refs, new Set(issues.map(({ key }) => key)))) : null;
}
