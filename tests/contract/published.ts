import type { TrackerId } from '../../lib/domain/ticket';
import type { Way } from '../../lib/trackers/api';
import type { ApiRequest } from '../../lib/trackers/api-example';

/** An operation that a tracker publishes, and the parameters of its query that we may use. */
type Operations = Readonly<Record<string, string>>;

const FORGE: Operations = {
  'GET /user': '',
  'GET /repos/{owner}/{repo}/issues': 'state labels q type milestones since before created_by assigned_by page limit',
  'GET /repos/{owner}/{repo}/issues/{index}': '',
  'GET /repos/{owner}/{repo}/issues/{index}/timeline': 'since page limit before',
  'POST /repos/{owner}/{repo}/issues/{index}/comments': '',
  'PATCH /repos/{owner}/{repo}/issues/comments/{id}': '',
  'DELETE /repos/{owner}/{repo}/issues/comments/{id}': '',
};
const jira = (version: 2 | 3, search: Operations): Operations => ({
  ...search,
  [`GET /rest/api/${version}/myself`]: 'expand',
  [`GET /rest/api/${version}/field`]: '',
  [`GET /rest/api/${version}/status`]: '',
  [`GET /rest/api/${version}/issue/{issueIdOrKey}`]: 'fields fieldsByKeys expand properties updateHistory',
});

/**
 * What trackers publish of the calls we make, in few words: method, path and the names in a query. Sources: GitHub's
 * rest-api-description; GitLab's openapi_v2; Jira's swagger-v3 and the WADL of its Data Center; Gitea's swagger.v1 (Forgejo's is the
 * same here); Azure's vsts-rest-api-specs; Asana's asana_oas; ClickUp's, Notion's, Shortcut's, OpenProject's, Trello's and YouTrack's
 * OpenAPI descriptions. GraphQL is one address, whose questions the examples look at.
 */
export const PUBLISHED: Readonly<Partial<Record<TrackerId, Operations>>> = {
  asana: {
    'GET /users/{user_gid}': 'opt_fields opt_pretty',
    'GET /tasks/{task_gid}': 'opt_fields opt_pretty',
    'GET /tasks/{task_gid}/stories': 'opt_fields opt_pretty limit offset',
    'POST /tasks/{task_gid}/stories': 'opt_fields opt_pretty',
    'PUT /stories/{story_gid}': 'opt_fields opt_pretty',
    'DELETE /stories/{story_gid}': 'opt_pretty',
  },
  'azure-devops': {
    'GET /_apis/connectionData': 'connectOptions lastChangeId lastChangeId64',
    'GET /_apis/wit/workitems': 'ids fields asOf $expand errorPolicy api-version',
    'GET /_apis/wit/workitems/{id}': 'fields asOf $expand api-version',
    'GET /_apis/wit/workItems/{id}/updates': '$top $skip api-version',
    'POST /_apis/wit/wiql': 'timePrecision $top api-version',
    'GET /{project}/_apis/wit/workitemtypes/{type}/states': 'api-version',
    'POST /{project}/_apis/wit/workItems/{workItemId}/comments': 'format api-version',
    'PATCH /{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}': 'format api-version',
    'DELETE /{project}/_apis/wit/workItems/{workItemId}/comments/{commentId}': 'api-version',
  },
  clickup: {
    'GET /user': '',
    'GET /team': '',
    'GET /team/{team_Id}/task': 'page order_by reverse subtasks include_closed date_updated_gt date_updated_lt',
    'GET /task/{task_id}': 'custom_task_ids team_id include_subtasks',
    'POST /task/{task_id}/comment': 'custom_task_ids team_id',
    'PUT /comment/{comment_id}': '',
    'DELETE /comment/{comment_id}': '',
  },
  forgejo: FORGE,
  gitea: FORGE,
  github: {
    'POST /graphql': '',
    'GET /user': '',
    'GET /repos/{owner}/{repo}/issues':
      'milestone state assignee type creator mentioned labels sort direction since per_page page',
    'GET /repos/{owner}/{repo}/issues/{issue_number}': '',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events': 'per_page page',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': '',
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': '',
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': '',
  },
  gitlab: {
    'GET /user': '',
    'GET /personal_access_tokens/self': '',
    'GET /projects/{id}/issues': 'iids[] state scope updated_after per_page page',
    'GET /projects/{id}/merge_requests': 'iids[] state scope updated_after per_page page',
    'GET /groups/{id}/epics/{epic_iid}': '',
    'GET /groups/{id}/epics':
      'iids[] state scope updated_after per_page page include_descendant_groups include_ancestor_groups',
    'GET /projects/{id}/issues/{issue_iid}/resource_state_events': 'per_page page',
    'GET /projects/{id}/merge_requests/{merge_request_iid}/resource_state_events': 'per_page page',
    'POST /projects/{id}/issues/{issue_iid}/notes': '',
    'PUT /projects/{id}/issues/{issue_iid}/notes/{note_id}': '',
    'DELETE /projects/{id}/issues/{issue_iid}/notes/{note_id}': '',
    'POST /projects/{id}/merge_requests/{merge_request_iid}/notes': '',
    'PUT /projects/{id}/merge_requests/{merge_request_iid}/notes/{note_id}': '',
    'DELETE /projects/{id}/merge_requests/{merge_request_iid}/notes/{note_id}': '',
  },
  'jira-cloud': jira(3, {
    'GET /rest/api/3/search/jql': 'jql nextPageToken maxResults fields expand reconcileIssues',
  }),
  'jira-dc': jira(2, { 'GET /rest/api/2/search': 'jql startAt maxResults validateQuery fields expand' }),
  linear: { 'POST /graphql': '' },
  notion: {
    'GET /users/me': '',
    'GET /pages/{page_id}': 'filter_properties',
    'GET /data_sources/{data_source_id}': '',
    'POST /search': '',
    'POST /comments': '',
    'PATCH /comments/{comment_id}': '',
    'DELETE /comments/{comment_id}': '',
  },
  openproject: {
    'GET /users/{id}': '',
    'GET /statuses': '',
    'GET /work_packages': 'offset pageSize filters sortBy groupBy showSums select timestamps',
    'GET /work_packages/{id}': 'timestamps',
    'GET /work_packages/{id}/activities': '',
    'POST /work_packages/{id}/activities': 'notify',
    'PATCH /activities/{id}': '',
  },
  shortcut: {
    'GET /member': '',
    'GET /members': 'org-public-id disabled',
    'GET /workflows': '',
    'GET /stories/{story-public-id}': '',
    'GET /stories/{story-public-id}/history': '',
    'POST /stories/{story-public-id}/comments': '',
    'PUT /stories/{story-public-id}/comments/{comment-public-id}': '',
    'DELETE /stories/{story-public-id}/comments/{comment-public-id}': '',
  },
  trello: {
    'GET /members/{id}': 'fields',
    'GET /cards/{id}': 'fields actions attachments members member_fields list list_fields board labels',
    'GET /cards/{id}/actions': 'filter page fields limit before since memberCreator',
    'POST /cards/{id}/actions/comments': 'text',
    'PUT /cards/{id}/actions/{idAction}/comments': 'text',
    'DELETE /cards/{id}/actions/{idAction}/comments': '',
    'PUT /actions/{id}': 'text',
    'DELETE /actions/{id}': '',
  },
  youtrack: {
    'GET /users/me': 'fields',
    'GET /issues': 'query fields customFields $skip $top',
    'GET /issues/{id}': 'fields customFields',
    'GET /issues/{id}/activities': 'categories reverse start end author issueQuery fields $skip $top',
    'POST /issues/{id}/comments': 'draftId fields muteUpdateNotifications',
    'POST /issues/{id}/comments/{issueCommentId}': 'fields muteUpdateNotifications',
    'DELETE /issues/{id}/comments/{issueCommentId}': '',
  },
};

/** These publish words and sources, no description that a machine reads; Plane's leaves out what an id expands to. */
export const IN_WORDS: readonly TrackerId[] = ['bugzilla', 'phorge', 'plane', 'redmine', 'request-tracker', 'trac'];
/** By session these are asked what their own pages ask, which nobody publishes. */
const OWN_PAGES: readonly TrackerId[] = ['gitea', 'forgejo'];

/** Requests that no operation of the tracker allows for, or with a parameter it does not have. */
export function unpublished(id: TrackerId, way: Way, requests: readonly ApiRequest[]): readonly string[] {
  const operations = PUBLISHED[id];
  if (!operations || (way === 'session' && OWN_PAGES.includes(id))) return [];
  return requests.flatMap(({ method, path, query }) => {
    const names = [...new Set(query.keys())];
    const isKnown = Object.entries(operations).some(
      ([operation, known]) =>
        isMade(operation, `${method} ${path}`) && names.every((name) => known.split(' ').includes(name)),
    );
    return isKnown ? [] : [`${id}: ${method} ${path} ${names.join(' ')}`];
  });
}

/** GitHub's own servers have their REST below a version. */
const isMade = (operation: string, request: string): boolean =>
  new RegExp(
    `^${operation
      .replaceAll('/', String.raw`\/`)
      .replace(' ', ' (?:/v3)?')
      .replaceAll(/\{[^}]*\}/g, '[^/]+')}$`,
  ).test(request);
