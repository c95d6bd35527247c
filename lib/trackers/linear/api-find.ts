import { z } from '../../domain/zod';
import { allPages, answerTo, longestPart, type TicketQuery, type TrackerFind } from '../api-find';

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
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const asked = filterFor(query);
    if (asked === null) return null;
    const and = [asked, ...scopeOf(query)];
    const filter = and.length === 1 ? asked : { and };
    let after: string | null = null;
    return allPages(async () => {
      const body = { query: QUERY, variables: { filter, after } };
      const { organization, issues } = (await answerTo(http, answer, '/graphql', { method: 'POST', body })).data;
      after = issues.pageInfo.endCursor;
      const place = { tracker: 'linear', baseUrl: query.baseUrl, project: organization.urlKey } as const;
      const refs = issues.nodes.map(({ identifier }) => ({ ...place, key: identifier }));
      return { refs, isLast: !issues.pageInfo.hasNextPage || after === null };
    });
  },
};

/** A project there, or a team by its key. */
const within = (name: string) => ({
  or: [{ project: { name: { eqIgnoreCase: name } } }, { team: { key: { eqIgnoreCase: name } } }],
});

const scopeOf = ({ project, isOpenOnly }: TicketQuery): object[] => [
  ...(project === null ? [] : [within(project)]),
  ...(isOpenOnly ? [{ state: { type: { nin: ['completed', 'canceled'] } } }] : []),
];

function filterFor({ match, value }: TicketQuery): object | null {
  const named = { name: { eqIgnoreCase: value } };
  switch (match) {
    case 'label':
      return { labels: named };
    case 'milestone':
      return { or: [{ projectMilestone: named }, { cycle: named }] };
    case 'project':
      return within(value);
    case 'assignee':
      return { assignee: value === '@me' ? { isMe: { eq: true } } : { displayName: { eqIgnoreCase: value } } };
    case 'title':
      return { title: { containsIgnoreCase: longestPart(value) } };
    case 'parent': {
      const [, team, number] = /^([A-Z][A-Z0-9]{0,9})-(\d{1,10})$/i.exec(value) ?? [];
      if (!team || !number) return null;
      const parent = { team: { key: { eq: team.toUpperCase() } }, number: { eq: Number(number) } };
      // However deep, as far as anybody goes.
      return { or: [{ parent }, { parent: { parent } }, { parent: { parent: { parent } } }] };
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
