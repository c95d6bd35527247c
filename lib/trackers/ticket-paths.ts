import type { TrackerId } from '../domain/ticket';

const FORGE = ['/*/*/issues/*', '/*/*/pulls/*'];
const JIRA = ['/*browse/*', '/*/issues/*', '/*selectedIssue=*', '/*/queues/*', '/*/portal/*'];

/**
 * Where a tracker's tickets are below its address, as ends of match patterns. Wider than what its URLs mean
 * (`products.ts` has the last word); a tracker that is not named may have them anywhere.
 */
const PATHS: Readonly<Partial<Record<TrackerId, readonly string[]>>> = {
  'azure-devops': ['/*_workitems/edit/*', '/*workitem=*'],
  bugzilla: ['/show_bug.cgi?*'],
  forgejo: FORGE,
  gitea: FORGE,
  github: ['/*/*/issues/*', '/*/*/pull/*'],
  gitlab: ['/*/-/issues/*', '/*/-/work_items/*', '/*/-/epics/*', '/*/-/merge_requests/*'],
  'jira-cloud': JIRA,
  'jira-dc': JIRA,
  linear: ['/*/issue/*'],
  openproject: ['/*work_packages/*', '/wp/*', '/*/details/*'],
  redmine: ['/issues/*'],
  trac: ['/ticket/*'],
  trello: ['/c/*'],
  youtrack: ['/issue/*', '/tickets/*', '/*preview=*', '/*issue=*'],
};

export const ticketPaths = (tracker: TrackerId): readonly string[] => PATHS[tracker] ?? ['/*'];
