import type { TrackerId } from '../domain/ticket';
import type { TrackerFind } from './api-find';
import { find as asana } from './asana/api-find';
import { find as azureDevops } from './azure-devops/api-find';
import { find as bugzilla } from './bugzilla/api-find';
import { find as clickup } from './clickup/api-find';
import { find as forgejo } from './forgejo/api-find';
import { find as gitea } from './gitea/api-find';
import { find as github } from './github/api-find';
import { find as gitlab } from './gitlab/api-find';
import { find as jiraCloud } from './jira-cloud/api-find';
import { find as jiraDc } from './jira-dc/api-find';
import { find as linear } from './linear/api-find';
import { find as notion } from './notion/api-find';
import { find as openproject } from './openproject/api-find';
import { find as phorge } from './phorge/api-find';
import { find as plane } from './plane/api-find';
import { find as redmine } from './redmine/api-find';
import { find as requestTracker } from './request-tracker/api-find';
import { find as shortcut } from './shortcut/api-find';
import { find as trac } from './trac/api-find';
import { find as trello } from './trello/api-find';
import { find as youtrack } from './youtrack/api-find';

/** Trackers that can be asked which tickets fit; elsewhere rules go by what was seen. */
export const finds: Readonly<Partial<Record<TrackerId, TrackerFind>>> = {
  asana,
  'azure-devops': azureDevops,
  bugzilla,
  clickup,
  forgejo,
  gitea,
  github,
  gitlab,
  'jira-cloud': jiraCloud,
  'jira-dc': jiraDc,
  linear,
  notion,
  openproject,
  phorge,
  plane,
  redmine,
  'request-tracker': requestTracker,
  shortcut,
  trac,
  trello,
  youtrack,
};
