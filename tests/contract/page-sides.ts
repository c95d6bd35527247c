import type { TrackerId } from '../../lib/domain/ticket';
import { github } from '../../lib/trackers/github/page';
import { gitlab } from '../../lib/trackers/gitlab/page';
import { jiraCloud } from '../../lib/trackers/jira-cloud/page';
import { redmine } from '../../lib/trackers/redmine/page';
import type { Tracker } from '../../lib/trackers/tracker';

const pageSides: Readonly<Record<TrackerId, Tracker>> = {
  github,
  gitlab,
  'jira-cloud': jiraCloud,
  redmine,
};

/** Every tracker, seen from its pages. One that is left out does not compile. */
export const trackers: readonly Tracker[] = Object.values(pageSides);
