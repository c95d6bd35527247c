import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { readJson } from '../api';
import { longestPart, type TicketQuery, type TrackerFind } from '../api-find';

const answer = z.object({ workItems: z.array(z.object({ id: whole().check(z.positive()) })) });
const MOST = 500;

/** Azure DevOps' query language (docs: "WIQL syntax"); `project` is the organisation where its address names one. */
export const find: TrackerFind = {
  id: 'azure-devops',
  async find(http, query) {
    const wiql = wiqlFor(query);
    if (wiql === null) return null;
    const below = query.project === null ? '' : `/${encodeURIComponent(query.project)}`;
    const told = await http.ask(`${below}/_apis/wit/wiql?$top=${MOST}&api-version=6.0`, {
      method: 'POST',
      body: { query: wiql },
      accept: 'json',
      headers: { 'X-TFS-FedAuthRedirect': 'Suppress' },
      statuses: [400],
    });
    if (told.status === 400) throw new TrackerTrouble('not-understood', 'WIQL');
    const { workItems } = readJson(answer, told);
    const place = { tracker: 'azure-devops', baseUrl: query.baseUrl, project: query.project } as const;
    return {
      refs: workItems.slice(0, MOST).map(({ id }) => ({ ...place, key: String(id) })),
      isCut: workItems.length >= MOST,
    };
  },
};

/** A quote inside of a value is written twice. */
const quoted = (text: string): string => `'${text.replaceAll(/\p{Cc}/gu, ' ').replaceAll("'", "''")}'`;

function wiqlFor({ match, value, isOpenOnly }: TicketQuery): string | null {
  // Its own words come first, so that whatever is asked stays a question for work items.
  if (match === 'query') return /^\s*select\s[^;]+\sfrom\s+workitems\b/i.test(value) ? value : null;
  const clause = clauseFor(match, value);
  if (clause === null) return null;
  const open = isOpenOnly ? " AND [System.State] NOT IN ('Done', 'Closed', 'Completed', 'Removed', 'Resolved')" : '';
  return `SELECT [System.Id] FROM WorkItems WHERE ${clause}${open}`;
}

function clauseFor(match: Exclude<TicketQuery['match'], 'query'>, value: string): string | null {
  switch (match) {
    case 'label':
      return `[System.Tags] CONTAINS ${quoted(value)}`;
    case 'milestone':
      return `[System.IterationPath] UNDER ${quoted(value)}`;
    case 'parent':
      return /^#?\d{1,10}$/.test(value) ? `[System.Parent] = ${value.replace('#', '')}` : null;
    case 'project':
      return `[System.TeamProject] = ${quoted(value)}`;
    case 'assignee':
      return `[System.AssignedTo] = ${value === '@me' ? '@Me' : quoted(value)}`;
    case 'title':
      return `[System.Title] CONTAINS ${quoted(longestPart(value))}`;
  }
}
