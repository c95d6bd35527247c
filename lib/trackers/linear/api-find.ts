import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { readJson } from '../api';
import { allPages, longestPart, type TicketQuery, type TrackerFind } from '../api-find';

const answer = z.object({
  data: z.object({
    organization: z.object({ urlKey: z.string() }),
    issues: z.object({
      nodes: z.array(z.object({ identifier: z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,9}-\d{1,10}$/)) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    }),
  }),
});
const QUERY =
  'query($filter:IssueFilter!,$after:String){organization{urlKey}issues(first:100,filter:$filter,after:$after)' +
  '{nodes{identifier}pageInfo{hasNextPage endCursor}}}';

/** Linear's filters, which travel as variables (docs: "Filtering"). */
export const find: TrackerFind = {
  id: 'linear',
  async find(http, query) {
    const filter = filterFor(query);
    if (filter === null) return null;
    const open = { state: { type: { nin: ['completed', 'canceled'] } } };
    let after: string | null = null;
    return allPages(async () => {
      const variables = { filter: query.isOpenOnly ? { and: [filter, open] } : filter, after };
      const told = await http.ask('/graphql', {
        method: 'POST',
        body: { query: QUERY, variables },
        accept: 'json',
        statuses: [400],
      });
      if (told.status === 400) throw new TrackerTrouble('not-understood', 'filter');
      const { organization, issues } = readJson(answer, told).data;
      after = issues.pageInfo.endCursor;
      const place = { tracker: 'linear', baseUrl: query.baseUrl, project: organization.urlKey } as const;
      const refs = issues.nodes.map(({ identifier }) => ({ ...place, key: identifier }));
      return { refs, isLast: !issues.pageInfo.hasNextPage || after === null };
    });
  },
};

function filterFor({ match, value }: TicketQuery): object | null {
  const named = { name: { eqIgnoreCase: value } };
  switch (match) {
    case 'label':
      return { labels: named };
    case 'milestone':
      return { projectMilestone: named };
    case 'project':
      return { project: named };
    case 'assignee':
      return { assignee: value === '@me' ? { isMe: { eq: true } } : { displayName: { eqIgnoreCase: value } } };
    case 'title':
      return { title: { containsIgnoreCase: longestPart(value) } };
    case 'parent': {
      const [, team, number] = /^([A-Z][A-Z0-9]{0,9})-(\d{1,10})$/i.exec(value) ?? [];
      return team && number
        ? { parent: { team: { key: { eq: team.toUpperCase() } }, number: { eq: Number(number) } } }
        : null;
    }
    case 'query':
      return jsonFrom(value);
  }
}

/** A filter as Linear's API takes it. @returns `null` for what is none. */
function jsonFrom(text: string): object | null {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? said : null;
  } catch {
    return null;
  }
}
