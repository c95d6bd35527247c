/** What a type of a schema has: its fields with the arguments they take, and of which type they are; without one it is a plain value. */
type Schema = Readonly<Record<string, string>>;

const COMPARED = 'eq eqIgnoreCase neq in nin containsIgnoreCase contains startsWith endsWith';
const NUMBERED = 'eq neq in nin lt lte gt gte';

/** Of packages/sdk/src/schema.graphql in github.com/linear/linear, as far as we ask. */
const LINEAR: Schema = {
  Query:
    'viewer:User organization:Organization issue(id):Issue issues(first,after,includeArchived,filter:IssueFilter):IssueConnection',
  Mutation:
    'commentCreate(input:CommentCreateInput):CommentPayload commentUpdate(id,input:CommentUpdateInput):CommentPayload commentDelete(id):DeletePayload',
  User: 'id name displayName email isMe',
  Organization: 'id name urlKey',
  IssueConnection: 'nodes:Issue pageInfo:PageInfo',
  PageInfo: 'hasNextPage endCursor hasPreviousPage startCursor',
  Issue:
    'id identifier previousIdentifiers number title trashed state:WorkflowState estimate team:Team assignee:User ' +
    'labels(first):IssueLabelConnection parent:Issue createdAt updatedAt completedAt canceledAt history(first):IssueHistoryConnection',
  WorkflowState: 'id name type',
  Team: 'id key name issueEstimationType',
  IssueLabelConnection: 'nodes:IssueLabel pageInfo:PageInfo',
  IssueLabel: 'id name',
  IssueHistoryConnection: 'nodes:IssueHistory pageInfo:PageInfo',
  IssueHistory: 'id createdAt fromState:WorkflowState toState:WorkflowState',
  CommentPayload: 'success comment:Comment',
  DeletePayload: 'success entityId',
  Comment: 'id body',
  CommentCreateInput: 'issueId body parentId',
  CommentUpdateInput: 'body',
  IssueFilter:
    'and:IssueFilter or:IssueFilter title:StringComparator number:NumberComparator priority:NumberComparator updatedAt:DateComparator ' +
    'assignee:UserFilter team:TeamFilter state:WorkflowStateFilter labels:NamedFilter project:NamedFilter ' +
    'projectMilestone:NamedFilter cycle:NamedFilter parent:IssueFilter',
  UserFilter: 'name:StringComparator displayName:StringComparator isMe:BooleanComparator',
  TeamFilter: 'key:StringComparator name:StringComparator',
  WorkflowStateFilter: 'name:StringComparator type:StringComparator',
  NamedFilter: 'name:StringComparator',
  StringComparator: COMPARED,
  NumberComparator: NUMBERED,
  DateComparator: NUMBERED,
  BooleanComparator: 'eq neq',
};

const TOLD = 'number title createdAt closedAt repository:Repository assignees(first):Users labels(first):Labels';
/** Of the public schema of GitHub (docs.github.com/public/fpt/schema.docs.graphql), as far as we ask. */
const GITHUB: Schema = {
  Query: 'viewer:User repository(owner,name):Repository',
  User: 'login name',
  Repository: 'nameWithOwner issueOrPullRequest(number):IssueOrPullRequest',
  IssueOrPullRequest: '__typename',
  Issue: `${TOLD} state stateReason(enableDuplicate) parent:Issue`,
  PullRequest: `${TOLD} state isDraft isInMergeQueue`,
  Users: 'nodes:User',
  Labels: 'nodes:Label',
  Label: 'name',
};

export const SCHEMAS: Readonly<Record<string, Schema>> = { linear: LINEAR, github: GITHUB };

/** What a question asks for that the schema does not have. */
export function misasked(schema: Schema, body: unknown): readonly string[] {
  const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const tokens = query.match(/\.\.\.|[\w$]+|[{}():]/g) ?? [];
  const faults: string[] = [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const skip = (word: string): boolean => tokens[at] === word && Boolean(next());

  /** Behind an opening bracket: arguments, up to the closing one. */
  function values(known: string, of: string): void {
    const takes = new Map(known.split(',').map((one) => [one.split(':')[0] ?? '', one.split(':')[1]]));
    while (at < tokens.length && !skip(')')) {
      const [name, , value] = [next(), next(), next()];
      if (!takes.has(name)) faults.push(`${of} takes no ${name}`);
      const type = takes.get(name);
      if (value.startsWith('$')) faults.push(...misfit(schema, type, variables[value.slice(1)], name));
      // An object that is written out: its own names.
      else if (value === '{')
        while (at < tokens.length && !skip('}')) {
          const [field] = [next(), next(), next()];
          if (type && !fieldsOf(schema, type).has(field)) faults.push(`${type} has no ${field}`);
        }
    }
  }
  /** Behind an opening brace: what is asked of a type. */
  function selection(type: string): void {
    while (at < tokens.length && !skip('}')) {
      if (skip('...')) {
        if (skip('on')) {
          const part = next();
          next();
          selection(part);
        } else next();
        continue;
      }
      const alias = next();
      const name = skip(':') ? next() : alias;
      const field = fieldsOf(schema, type).get(name);
      if (!field && name !== '__typename') faults.push(`${type} has no ${name}`);
      if (skip('(')) values(field?.takes ?? '', name);
      if (skip('{')) selection(field?.type ?? '');
      else if (field?.type) faults.push(`${name} is asked for nothing of it`);
    }
  }
  while (at < tokens.length) {
    const word = next();
    if (word === 'fragment') {
      next();
      next();
      const type = next();
      next();
      selection(type);
    } else if (word === '(') while (at < tokens.length && !skip(')')) next();
    else if (word === '{') selection(query.startsWith('mutation') ? 'Mutation' : 'Query');
  }
  return faults;
}

const fieldsOf = (schema: Schema, type: string) =>
  new Map(
    [...(schema[type] ?? '').matchAll(/([\w]+)(?:\(([^)]*)\))?(?::(\w+))?/g)].map(
      ([, name = '', takes = '', of = '']) => [name, { takes, type: of }],
    ),
  );

/** What stands in a variable that its type does not have. */
function misfit(schema: Schema, type: string | undefined, value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => misfit(schema, type, one, at));
  if (!type || typeof value !== 'object' || value === null) return [];
  const fields = fieldsOf(schema, type);
  return Object.entries(value).flatMap(([name, part]) =>
    fields.has(name) ? misfit(schema, fields.get(name)?.type, part, `${at}.${name}`) : [`${at} has no ${name}`],
  );
}
