import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, attr, one } from '../page-dom';
import { textOf } from '../page-text';
import { isCancelled, stateNamed } from '../status-words';

export type State = Pick<TicketReading, 'state' | 'rawState'>;

/** The numbers of Jira's status categories, the same in every language (trackers-a §3.3). */
const BY_CATEGORY: Readonly<Record<string, TicketState>> = { 2: 'open', 4: 'in_progress', 3: 'done' };
const LOZENGE = /status-lozenge\.(\d+)$/;

/** The state a lozenge with a category shows, in a row or a list of linked items; `null` when there is none. */
export function stateInRow(row: Element): State | null {
  for (const lozenge of all(row, '[data-testid*="status-lozenge."]')) {
    const state = BY_CATEGORY[LOZENGE.exec(attr(lozenge, 'data-testid') ?? '')?.[1] ?? ''];
    if (!state) continue;
    const rawState = textOf(one(lozenge, '[data-testid$="--text"]') ?? lozenge);
    return { state: state === 'done' && isCancelled(rawState) ? 'cancelled' : state, rawState };
  }
  return null;
}

/** The state an issue view shows: by the name of its status, and by its resolution once it is done. */
export function stateInView(view: Element): State | null {
  const button = one(view, '[data-testid$="status-button.status-button"]');
  const field = one(view, '[data-testid$="status.status-field-wrapper"] button');
  const shown = button ?? field;
  const rawState = shown && textOf(one(shown, '[data-testid$="--text"]') ?? shown);
  if (!rawState) return null;
  const resolution = textOf(one(view, '[data-testid$="read.resolution-status-label"]'));
  const state = stateNamed(rawState);
  return { state: state === 'done' && isCancelled(resolution) ? 'cancelled' : state, rawState };
}
