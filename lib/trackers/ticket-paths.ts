import type { TrackerId } from '../domain/ticket';

const FORGE = ['/*/*/issues/*', '/*/*/pulls/*'];
const JIRA = ['/*browse/*', '/*/issues/*', '/*selectedIssue=*', '/*/queues/*', '/*/portal/*'];

/**
 * Where a tracker's tickets are below its address, as ends of match patterns. Wider than what its URLs mean
 * (`products.ts` has the last word). The build writes them as `ticket-paths.json`, for the background has no room for them.
 */
export const TICKET_PATHS: Readonly<Record<TrackerId, readonly string[]>> = {
  asana: ['/0/*/*', '/1/*/task/*', '/*inbox*child=*'],
  'azure-devops': ['/*_workitems/edit/*', '/*workitem=*'],
  bugzilla: ['/show_bug.cgi?*'],
  clickup: ['/t/*'],
  custom: ['/*'],
  forgejo: FORGE,
  gitea: FORGE,
  github: ['/*/*/issues/*', '/*/*/pull/*', '/*/projects/*issue=*'],
  gitlab: ['/*/-/issues/*', '/*/-/work_items/*', '/*/-/epics/*', '/*/-/merge_requests/*', '/*show=*'],
  'jira-cloud': JIRA,
  'jira-dc': JIRA,
  linear: ['/*/issue/*'],
  notion: ['/*'],
  openproject: ['/*work_packages/*', '/wp/*', '/*/details/*'],
  phorge: ['/T*'],
  plane: ['/*/browse/*'],
  redmine: ['/issues/*'],
  'request-tracker': ['/Ticket/*id=*', '/SelfService/Display.html?*', '/m/ticket/show?*'],
  shortcut: ['/*/story/*'],
  trac: ['/ticket/*'],
  trello: ['/c/*'],
  youtrack: ['/issue/*', '/tickets/*', '/*preview=*', '/*issue=*'],
};
