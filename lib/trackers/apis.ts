import type { TrackerId } from '../domain/ticket';
import type { TrackerApi } from './api';
import { api as asana } from './asana/api';
import { api as azureDevops } from './azure-devops/api';
import { api as bugzilla } from './bugzilla/api';
import { api as clickup } from './clickup/api';
import { api as forgejo } from './forgejo/api';
import { api as gitea } from './gitea/api';
import { api as github } from './github/api';
import { api as gitlab } from './gitlab/api';
import { api as jiraCloud } from './jira-cloud/api';
import { api as jiraDc } from './jira-dc/api';
import { api as linear } from './linear/api';
import { api as notion } from './notion/api';
import { api as openproject } from './openproject/api';
import { api as phorge } from './phorge/api';
import { api as plane } from './plane/api';
import { api as redmine } from './redmine/api';
import { api as requestTracker } from './request-tracker/api';
import { api as shortcut } from './shortcut/api';
import { api as trac } from './trac/api';
import { api as trello } from './trello/api';
import { api as youtrack } from './youtrack/api';

/** Trackers that can be asked without their pages; one that is not here is known by what its pages show. */
export const apis: Readonly<Partial<Record<TrackerId, TrackerApi>>> = {
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
