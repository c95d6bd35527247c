import { linkRule, type RuleMatch } from '../domain/link-rule';
import type { TrackerId } from '../domain/ticket';
import { finds } from './api-finds';

/** What tickets that were seen tell, so that a rule needs nobody's answer. */
const SEEN: readonly RuleMatch[] = ['label', 'parent', 'project', 'assignee', 'title'];

/** What neither pages nor API of a tracker ever tell of its tickets. */
const UNTOLD: Readonly<Partial<Record<TrackerId, readonly RuleMatch[]>>> = {
  asana: ['project'],
  bugzilla: ['label', 'parent', 'project'],
  custom: ['parent'],
  forgejo: ['parent'],
  gitea: ['parent'],
  notion: ['project'],
  openproject: ['label', 'project'],
  phorge: ['project'],
  redmine: ['label', 'project'],
  'request-tracker': ['label', 'parent', 'project'],
  shortcut: ['parent'],
  trac: ['project'],
  trello: ['parent', 'project'],
  youtrack: ['parent'],
};

/** Rules that can come to something on a tracker: it can be asked, or its tickets tell. */
export const ruleKinds = (tracker: TrackerId): readonly RuleMatch[] =>
  linkRule.shape.match.options.filter(
    (kind) =>
      (SEEN.includes(kind) && !UNTOLD[tracker]?.includes(kind)) || Boolean(finds[tracker]?.kinds.includes(kind)),
  );
