import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, attr, one } from '../page-dom';
import { textOf } from '../page-text';

export type State = Pick<TicketReading, 'state' | 'rawState'>;

// The names of its icons are the same in every language: today's and those of GitLab 13 to 16 (trackers-a §2.3).
const BY_ICON: Readonly<Record<string, TicketState>> = {
  'issue-open-m': 'open',
  issues: 'open',
  epic: 'open',
  'merge-request': 'open',
  'merge-request-open': 'open',
  'issue-close': 'done',
  'issue-closed': 'done',
  'epic-closed': 'done',
  merge: 'done',
  'merge-request-close': 'cancelled',
};

/**
 * Our state from a status badge; `null` when it is none. "Closed (duplicated)", "(moved)" and "(promoted)" carry a link to
 * where it went on: that one is not done.
 */
export function stateFrom(badge: Element): State | null {
  for (const icon of all(badge, 'svg[data-testid$="-icon"]')) {
    const state = BY_ICON[attr(icon, 'data-testid')?.slice(0, -'-icon'.length) ?? ''];
    if (!state) continue;
    const isElsewhere = state === 'done' && one(badge, 'a[href]') !== null;
    return { state: isElsewhere ? 'cancelled' : state, rawState: textOf(badge) };
  }
  return null;
}
