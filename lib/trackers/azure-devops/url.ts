import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

export const PUBLIC_ORIGIN = 'https://dev.azure.com';
const ORGANISATION = /^\/([a-z\d][a-z\d-]{0,63})(?=\/)/i;
const ID = /^[1-9]\d{0,9}$/;
// trackers-a §6: a project comes before, or none; `visualstudio.com` may name its one collection, too.
const PAGE = /^(?:\/DefaultCollection)?(?:\/[^/_][^/]*)?\/_workitems\/edit\/([1-9]\d{0,9})\/?$/i;
/** Pages that show a work item in a dialog or a side panel, and name it in the query. */
const HOSTS_A_DIALOG = /^(?:\/[^/_][^/]*){0,2}\/_(?:boards|backlogs|sprints|queries|dashboards|workitems)(?:\/|$)/i;

/**
 * The work item a URL names. Ids are unique in an organisation or collection and survive moves between projects, so on the
 * public service the organisation is its project; elsewhere the base URL names the collection already.
 */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const below = pathBelow(url, baseUrl);
  if (below === null) return null;
  const [, organisation] = (baseUrl === PUBLIC_ORIGIN && ORGANISATION.exec(below)) || [];
  if (baseUrl === PUBLIC_ORIGIN && !organisation) return null;
  const path = organisation ? below.slice(organisation.length + 1) : below;
  const shown = HOSTS_A_DIALOG.test(path) ? url.searchParams.get('workitem') : null;
  const key = PAGE.exec(path)?.[1] ?? shown ?? '';
  return ID.test(key) ? { tracker: 'azure-devops', baseUrl, project: organisation ?? null, key } : null;
}

export const itemUrl = ({ baseUrl, project, key }: TicketRef): string =>
  `${baseUrl}${project ? `/${project}` : ''}/_workitems/edit/${key}`;
