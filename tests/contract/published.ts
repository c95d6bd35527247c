import type { TrackerId } from '../../lib/domain/ticket';
import type { Way } from '../../lib/trackers/api';
import type { ApiRequest } from '../../lib/trackers/api-example';
import { misasked, SCHEMAS } from './graphql';

/**
 * An operation that a tracker publishes, and what it takes of what we send: the names in its query, then, behind `>`, those in its
 * body. `name!` has to be there; of `name=a|b` these are all values, each or several with commas between. Parts of a
 * part are named by their way to it, `data.text`, `rich_text[].text.content`, in JSON that stands in a query, too.
 */
type Operations = Readonly<Record<string, string>>;

const FORGE_LIST =
  'state=open|closed|all labels q type=issues|pulls milestones since before created_by assigned_by mentioned_by page limit';
// Sources: Gitea's templates/swagger/v1_json.tmpl; Forgejo's is the same here.
const FORGE: Operations = {
  'GET /user': '',
  'GET /repos/issues/search':
    'state=open|closed|all labels milestones q priority_repo_id type=issues|pulls since before assigned created mentioned ' +
    'review_requested reviewed owner team page limit',
  'GET /repos/{owner}/{repo}/issues': FORGE_LIST,
  'GET /repos/{owner}/{repo}/issues/{index}': '',
  'GET /repos/{owner}/{repo}/issues/{index}/timeline': 'since page limit before',
  'POST /repos/{owner}/{repo}/issues/{index}/comments': '> body! updated_at',
  'PATCH /repos/{owner}/{repo}/issues/comments/{id}': '> body! updated_at',
  'DELETE /repos/{owner}/{repo}/issues/comments/{id}': '',
};
const jira = (version: 2 | 3, search: Operations): Operations => ({
  ...search,
  [`GET /rest/api/${version}/myself`]: 'expand=groups|applicationRoles',
  [`GET /rest/api/${version}/field`]: '',
  [`GET /rest/api/${version}/status`]: '',
  [`GET /rest/api/${version}/issue/{issueIdOrKey}`]:
    'fields fieldsByKeys expand=renderedFields|names|schema|transitions|editmeta|changelog|versionedRepresentations|operations ' +
    'properties updateHistory=true|false',
});
const GITLAB_LIST =
  'iids[] scope=created_by_me|assigned_to_me|all updated_after search in=title|description labels milestone author_username ' +
  'per_page page';
const GITLAB_ISSUES = `${GITLAB_LIST} state=opened|closed|all assignee_username issue_type=issue|incident|test_case|task iteration_id`;
const GITLAB_MERGES = `${GITLAB_LIST} state=opened|closed|locked|merged|all`;
const FILTERS = 'filters[].{}.operator==|!|~|!~|o|c|*|<>d|**';
const OPENPROJECT_LIST = `offset pageSize ${FILTERS} filters[].{}.values[] sortBy groupBy showSums=true|false select timestamps`;
const AZURE_VERSION = 'api-version!=6.0';
const AZURE_COMMENT = 'api-version!=6.0-preview.3';
const ASANA_TASK =
  'opt_fields=name|completed|completed_at|created_at|resource_subtype|assignee.name|tags.name|parent opt_pretty=true|false';
const ASANA_LIST = `limit offset ${ASANA_TASK}`;
const ASANA_STORY = '> data.text data.html_text data.is_pinned data.sticker_name';
const TRELLO_CARD =
  'id|shortLink|name|dueComplete|closed|labels|dateLastActivity|desc|due|idBoard|idList|idMembers|url|shortUrl';

/**
 * What trackers publish of the calls we make, in few words. GraphQL is one address, whose questions `graphql.ts` holds to its
 * schema.
 */
export const PUBLISHED: Readonly<Partial<Record<TrackerId, Operations>>> = {
  // Source: github.com/Asana/openapi, defs/asana_oas.yaml.
  asana: {
    'GET /users/{user_gid}': 'workspace opt_fields=id|name|email|workspaces|workspaces.name opt_pretty=true|false',
    'GET /workspaces/{workspace_gid}/typeahead':
      'resource_type!=custom_field|goal|project|project_template|portfolio|tag|task|team|user query count opt_fields opt_pretty',
    'GET /tasks': `assignee workspace project section completed_since modified_since ${ASANA_LIST}`,
    'GET /projects/{project_gid}/tasks': `completed_since ${ASANA_LIST}`,
    'GET /tags/{tag_gid}/tasks': ASANA_LIST,
    'GET /tasks/{task_gid}': ASANA_TASK,
    'GET /tasks/{task_gid}/stories':
      'opt_fields=created_at|resource_subtype|text|type opt_pretty=true|false limit offset',
    'POST /tasks/{task_gid}/stories': `opt_fields opt_pretty=true|false ${ASANA_STORY}`,
    'PUT /stories/{story_gid}': `opt_fields opt_pretty=true|false ${ASANA_STORY}`,
    'DELETE /stories/{story_gid}': 'opt_pretty=true|false',
  },
  // Source: github.com/MicrosoftDocs/vsts-rest-api-specs, specification/wit/6.0/workItemTracking.json.
  'azure-devops': {
    'GET /_apis/connectionData': 'connectOptions=none|includeServices lastChangeId lastChangeId64',
    'GET /_apis/wit/workitems': `ids! fields asOf $expand=none|relations|fields|links|all errorPolicy=fail|omit ${AZURE_VERSION}`,
    'GET /_apis/wit/workitems/{id}': `fields asOf $expand=none|relations|fields|links|all ${AZURE_VERSION}`,
    'GET /_apis/wit/workItems/{id}/updates': `$top $skip ${AZURE_VERSION}`,
    'POST /_apis/wit/wiql': `timePrecision=true|false $top ${AZURE_VERSION} > query!`,
    'GET /{project}/_apis/wit/workitemtypes/{type}/states': AZURE_VERSION,
    'POST /{project}/_apis/wit/workItems/{workItemId}/comments': `${AZURE_COMMENT} > text!`,
    'PATCH /{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}': `${AZURE_COMMENT} > text!`,
    'DELETE /{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}': AZURE_COMMENT,
  },
  // Source: developer.clickup.com, "ClickUp API v2 Reference" (OpenAPI of each operation, such as reference/updatecomment).
  clickup: {
    'GET /user': '',
    'GET /team': '',
    'GET /team/{team_Id}/task':
      'page order_by=id|created|updated|due_date reverse=true|false subtasks=true|false include_closed=true|false ' +
      'date_updated_gt date_updated_lt assignees[] tags[] list_ids[] project_ids[] space_ids[] statuses[] parent',
    'GET /task/{task_id}': 'custom_task_ids=true|false team_id include_subtasks=true|false',
    'POST /task/{task_id}/comment':
      'custom_task_ids=true|false team_id > comment_text! notify_all!=true|false assignee group_assignee',
    'PUT /comment/{comment_id}': '> comment_text! assignee group_assignee resolved=true|false',
    'DELETE /comment/{comment_id}': '',
  },
  forgejo: FORGE,
  gitea: FORGE,
  // Source: github.com/github/rest-api-description, descriptions/api.github.com.
  github: {
    'POST /graphql': '> query! variables{}',
    'GET /user': '',
    'GET /search/issues': 'q! sort order=asc|desc per_page page advanced_search=true search_type=semantic|hybrid',
    'GET /repos/{owner}/{repo}/issues':
      'milestone state=open|closed|all assignee type creator mentioned labels sort=created|updated|comments ' +
      'direction=asc|desc since per_page page',
    'GET /repos/{owner}/{repo}/issues/{issue_number}': '',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events': 'per_page page',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': '> body!',
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': '> body!',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': '',
  },
  // Source: gitlab.com/gitlab-org/gitlab, doc/api/openapi/openapi_v2.yaml and doc/api/{issues,merge_requests,epics,notes}.md.
  gitlab: {
    // doc/api/graphql.
    'POST /graphql': '> query!',
    'GET /user': '',
    'GET /personal_access_tokens/self': '',
    'GET /issues': GITLAB_ISSUES,
    'GET /merge_requests': GITLAB_MERGES,
    'GET /groups/{id}/issues': GITLAB_ISSUES,
    'GET /groups/{id}/merge_requests': GITLAB_MERGES,
    'GET /projects/{id}/issues': GITLAB_ISSUES,
    'GET /projects/{id}/merge_requests': GITLAB_MERGES,
    'GET /groups/{id}/epics/{epic_iid}': '',
    'GET /groups/{id}/epics/{epic_iid}/issues': 'per_page page',
    'GET /projects/{id}/issues/{issue_iid}/resource_state_events': 'per_page page',
    'GET /projects/{id}/merge_requests/{merge_request_iid}/resource_state_events': 'per_page page',
    'POST /projects/{id}/issues/{issue_iid}/notes': '> body! internal=true|false created_at',
    'PUT /projects/{id}/issues/{issue_iid}/notes/{note_id}': '> body!',
    'DELETE /projects/{id}/issues/{issue_iid}/notes/{note_id}': '',
    'POST /projects/{id}/merge_requests/{merge_request_iid}/notes': '> body! internal=true|false created_at',
    'PUT /projects/{id}/merge_requests/{merge_request_iid}/notes/{note_id}': '> body!',
    'DELETE /projects/{id}/merge_requests/{merge_request_iid}/notes/{note_id}': '',
  },
  // Source: developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json.
  'jira-cloud': jira(3, {
    'GET /rest/api/3/search/jql':
      'jql nextPageToken maxResults fields expand properties fieldsByKeys=true|false failFast=true|false reconcileIssues',
  }),
  // Source: docs.atlassian.com/software/jira/docs/api/REST/9.12.0 (its WADL).
  'jira-dc': jira(2, {
    'GET /rest/api/2/search': 'jql startAt maxResults validateQuery=true|false fields expand',
  }),
  // Source: github.com/linear/linear, packages/sdk/src/schema.graphql.
  linear: { 'POST /graphql': '> query! variables{}' },
  // Source: github.com/makenotion/notion-sdk-js, src/api-endpoints/{comments,databases,data-sources,pages,search,users}.ts.
  notion: {
    'GET /users/me': '',
    'GET /pages/{page_id}': 'filter_properties',
    'GET /data_sources/{data_source_id}': '',
    'POST /data_sources/{data_source_id}/query':
      'filter_properties > page_size start_cursor filter.property filter.title.contains filter.multi_select.contains ' +
      'filter.people.contains filter.or[].property filter.or[].relation.contains',
    'GET /databases/{database_id}': '',
    'GET /users': 'start_cursor page_size',
    'POST /search':
      '> sort.timestamp=last_edited_time|relevance sort.direction=ascending|descending query start_cursor page_size ' +
      'filter.property=object filter.value=page|data_source',
    'POST /comments': '> parent.page_id! rich_text[].text.content!',
    'PATCH /comments/{comment_id}': '> rich_text[].text.content!',
    'DELETE /comments/{comment_id}': '',
  },
  // Source: github.com/opf/openproject, docs/api/apiv3/openapi-spec.yml.
  openproject: {
    'GET /users/{id}': '',
    'GET /statuses': '',
    'GET /work_packages': OPENPROJECT_LIST,
    'GET /projects/{id}/work_packages': OPENPROJECT_LIST,
    'GET /work_packages/{id}': 'timestamps',
    'GET /projects/{id}/versions': '',
    'GET /principals': `${FILTERS} filters[].{}.values[] pageSize select`,
    'GET /queries/{id}': 'offset pageSize filters columns sortBy groupBy showSums timestamps',
  },
  // Source: developer.shortcut.com/api/rest/v3/shortcut.swagger.json.
  shortcut: {
    'GET /member': '',
    'GET /members': 'org-public-id disabled=true|false',
    'GET /workflows': '',
    'GET /search/stories': 'query! page_size detail=full|slim next entity_types',
    'GET /stories/{story-public-id}': '',
    'GET /stories/{story-public-id}/history': '',
    'POST /stories/{story-public-id}/comments': '> text! author_id created_at updated_at external_id parent_id',
    'PUT /stories/{story-public-id}/comments/{comment-public-id}': '> text!',
    'DELETE /stories/{story-public-id}/comments/{comment-public-id}': '',
  },
  // Source: developer.atlassian.com/cloud/trello/swagger.v3.json; what it names for a query it takes in a body, too (docs: "API introduction").
  trello: {
    'GET /search':
      `query! modelTypes=actions|boards|cards|members|organizations|all card_fields=${TRELLO_CARD} cards_limit cards_page idBoards ` +
      'partial=true|false',
    'GET /members/{id}': 'fields=id|username|fullName',
    'GET /cards/{id}': `fields=${TRELLO_CARD} members=true|false member_fields=fullName|username list=true|false list_fields=name`,
    'GET /cards/{id}/actions': 'filter=updateCard page fields=date|data limit before since memberCreator=true|false',
    'POST /cards/{id}/actions/comments': '> text!',
    'PUT /actions/{id}': '> text!',
    'DELETE /actions/{id}': '',
  },
  // Source: jetbrains.com/help/youtrack/devportal, "REST API reference" (each server's own /api/openapi.json).
  youtrack: {
    'GET /users/me': 'fields',
    'GET /issues': 'query fields customFields $skip $top',
    'GET /issues/{id}': 'fields customFields',
    'GET /issues/{id}/activities':
      'categories=IssueResolvedCategory|CustomFieldCategory reverse=true|false start end author fields $skip $top',
    'POST /issues/{id}/comments': 'draftId fields muteUpdateNotifications=true|false > text!',
    'POST /issues/{id}/comments/{issueCommentId}': 'fields muteUpdateNotifications=true|false > text!',
    'DELETE /issues/{id}/comments/{issueCommentId}': '',
  },
};

/** These publish words and sources, no description that a machine reads; Plane's leaves out what an id expands to. */
export const IN_WORDS: readonly TrackerId[] = ['bugzilla', 'phorge', 'plane', 'redmine', 'request-tracker', 'trac'];
/** By session these are asked what their own pages ask, which nobody publishes. */
const OWN_PAGES: readonly TrackerId[] = ['gitea', 'forgejo'];

/** Requests that no operation of the tracker allows for, with what is wrong about them. */
export function unpublished(id: TrackerId, way: Way, requests: readonly ApiRequest[]): readonly string[] {
  const operations = PUBLISHED[id];
  if (!operations || (way === 'session' && OWN_PAGES.includes(id))) return [];
  return requests.flatMap((request) => {
    const made = Object.entries(operations).filter(([operation]) => isMade(operation, request));
    const schema = request.path.endsWith('/graphql') ? SCHEMAS[id] : undefined;
    const misread = schema ? misasked(schema, request.body) : [];
    const faults = made.map(([, takes]) => [...faultsOf(takes, request), ...misread]);
    if (faults.some((all) => all.length === 0)) return [];
    return [`${id}: ${request.method} ${request.path}: ${faults[0]?.join(', ') ?? 'no such operation'}`];
  });
}

/** GitHub's own servers and all of GitLab's have their REST below a version, Azure's service its organisations above. */
const isMade = (operation: string, { method, path }: ApiRequest): boolean =>
  new RegExp(
    `^${operation
      .replaceAll(/[/$]/g, String.raw`\$&`)
      .replace(' ', ' (?:/v[34])?')
      .replaceAll(/\{[^}]*\}/g, '[^/]+')}$`,
  ).test(`${method} ${path}`);

type Part = readonly [name: string, value: unknown];

function faultsOf(takes: string, { query, body }: ApiRequest): readonly string[] {
  const [ofQuery = '', ofBody = ''] = takes.split(/(?:^| )> /);
  const asked = [...query].flatMap(([name, value]): readonly Part[] =>
    /^[[{]/.test(value) ? partsOf(JSON.parse(value), name) : [[name, value]],
  );
  return [...misfits(ofQuery, asked), ...misfits(ofBody, partsOf(body, ''))];
}

function misfits(takes: string, parts: readonly Part[]): readonly string[] {
  const known = takes
    .split(' ')
    .filter(Boolean)
    .map((word) => /^([^!=]+)(!?)(?:=(.+))?$/.exec(word)?.slice(1) ?? []);
  const find = (name: string) =>
    known.find(([one = '']) => one === name || (one.endsWith('{}') && name.startsWith(one.slice(0, -2))));
  const wrong = parts.flatMap(([name, value]) => {
    const [found, , values] = find(name) ?? [];
    if (found === undefined) return [`${name} is not known`];
    const isOne =
      values === undefined ||
      String(value)
        .split(',')
        .every((one) => values.split('|').includes(one));
    return isOne ? [] : [`${name} is ${String(value)}`];
  });
  const given = new Set(parts.map(([name]) => name));
  return [...wrong, ...known.flatMap(([name = '', must]) => (must && !given.has(name) ? [`${name} is missing`] : []))];
}

/** What stands in a document, by the way to it; a name that is data, such as a filter's, is `{}`. */
function partsOf(document: unknown, at: string): readonly Part[] {
  if (document === null || document === undefined) return at === '' ? [] : [[at, document]];
  if (Array.isArray(document)) return document.flatMap((part) => partsOf(part, `${at}[]`));
  if (typeof document !== 'object') return [[at, document]];
  return Object.entries(document).flatMap(([name, part]) =>
    partsOf(part, at === 'filters[]' ? `${at}.{}` : at === '' ? name : `${at}.${name}`),
  );
}
