import type { TrackerId } from '../domain/ticket';
import { refOf as github } from './github/url';
import { refOf as gitlab } from './gitlab/url';
import { refOf as jiraCloud } from './jira-cloud/url';
import { refOf as redmine } from './redmine/url';
import type { Tracker } from './tracker';

/** How each tracker's URLs name tickets, for whoever has an address but no page. A tracker without a line here does not compile. */
export const ticketRefs: Readonly<Record<TrackerId, Tracker['ticketRef']>> = {
  github,
  gitlab,
  'jira-cloud': jiraCloud,
  redmine,
};
