import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { answerTo, longestPart, type TicketQuery, type TrackerFind } from '../api-find';
import { PUBLIC_ORIGIN } from './url';

const item = z.object({ id: whole().check(z.positive()) });
const answer = z.object({
  workItems: z.optional(z.array(item)),
  /** Of a question for what is below: pairs, the first of which has nobody above. */
  workItemRelations: z.optional(z.array(z.object({ target: z.nullable(item), source: maybe(item) }))),
});
const MOST = 500;

/** Azure DevOps' query language (docs: "WIQL syntax"). */
export const find: TrackerFind = {
  id: 'azure-devops',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const place = placeOf(query);
    const wiql = wiqlFor(query, place.project);
    if (wiql === null || (query.baseUrl === PUBLIC_ORIGIN && place.organisation === null)) return null;
    const below = place.organisation === null ? '' : `/${encodeURIComponent(place.organisation)}`;
    const path = `${below}/_apis/wit/wiql?$top=${MOST}&api-version=6.0`;
    const { workItems, workItemRelations } = await answerTo(http, answer, path, {
      method: 'POST',
      body: { query: wiql },
      headers: { 'X-TFS-FedAuthRedirect': 'Suppress' },
    });
    const items = workItems ?? workItemRelations?.flatMap(({ source, target }) => (source && target ? [target] : []));
    if (!items) throw new TrackerTrouble('not-understood', 'workItems');
    const { baseUrl } = query;
    const keys = [...new Set(items.map(({ id }) => String(id)))];
    return {
      refs: keys
        .slice(0, MOST)
        .map((key) => ({ tracker: 'azure-devops', baseUrl, project: place.organisation, key }) as const),
      isCut: keys.length >= MOST,
    };
  },
};

/** On the public service an organisation comes before a project: `acme/Shop`, or `acme` for all of its projects. */
function placeOf({ baseUrl, match, value, project }: TicketQuery) {
  const said = match === 'project' ? value : project;
  if (baseUrl !== PUBLIC_ORIGIN) return { organisation: null, project: said };
  const [organisation = null, name = null] = said?.split('/') ?? [];
  return { organisation, project: name };
}

/** A quote inside of a value is written twice. */
const quoted = (text: string): string => `'${text.replaceAll(/\p{Cc}/gu, ' ').replaceAll("'", "''")}'`;

function wiqlFor({ match, value, isOpenOnly }: TicketQuery, project: string | null): string | null {
  // Its own words come first, so that whatever is asked stays a question for work items.
  if (match === 'query') return /^\s*select\s[^;]+\sfrom\s+workitems\b/i.test(value) ? value : null;
  const at = match === 'parent' ? '[Target].' : '';
  const clauses = [
    clauseFor(match, value),
    project !== null && `${at}[System.TeamProject] = ${quoted(project)}`,
    isOpenOnly && `${at}[System.State] NOT IN ('Done', 'Closed', 'Completed', 'Removed', 'Resolved')`,
  ];
  if (clauses[0] === null) return null;
  const where = clauses.filter(Boolean).join(' AND ');
  if (match === 'parent') return `SELECT [System.Id] FROM WorkItemLinks WHERE ${where} MODE (Recursive)`;
  return `SELECT [System.Id] FROM WorkItems${where && ` WHERE ${where}`}`;
}

/** @returns nothing where the project says it all, `null` for what cannot be asked. */
function clauseFor(match: Exclude<TicketQuery['match'], 'query'>, value: string): string | null | undefined {
  switch (match) {
    case 'label':
      return `[System.Tags] CONTAINS ${quoted(value)}`;
    case 'milestone':
      return `[System.IterationPath] UNDER ${quoted(value)}`;
    case 'parent': {
      const [, id] = /^#?(\d{1,10})$/.exec(value) ?? [];
      const below = "[System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward'";
      return id ? `[Source].[System.Id] = ${id} AND ${below}` : null;
    }
    case 'project':
      return undefined;
    case 'assignee':
      return `[System.AssignedTo] = ${value === '@me' ? '@Me' : quoted(value)}`;
    case 'title':
      return `[System.Title] CONTAINS ${quoted(longestPart(value))}`;
  }
}
