import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, attr, one } from '../page-dom';
import { textOf } from '../page-text';
import { stateNamed } from '../status-words';

/** Names of the pictures that the kinds of status have, whatever a team calls its own (trackers-a §5). */
const BY_PICTURE: Readonly<Record<string, TicketState>> = {
  Triage: 'open',
  Backlog: 'open',
  Todo: 'open',
  Started: 'in_progress',
  Review: 'in_progress',
  Done: 'done',
  Canceled: 'cancelled',
  Duplicate: 'cancelled',
};

/** The state of a row by its picture; `null` when it has none of these. */
export function pictured(place: Element): TicketState | null {
  for (const use of all(place, 'use[href^="#IssueStatus"]')) {
    const state = BY_PICTURE[attr(use, 'href')?.slice('#IssueStatus'.length) ?? ''];
    if (state) return state;
  }
  return null;
}

/** The first property of an issue is its status: a picture, and a name that each team chooses. */
export function stateIn(details: Element | null): Pick<TicketReading, 'state' | 'rawState'> | null {
  const button = details && (one(details, 'button[aria-label="Change status"]') ?? one(details, BUTTON));
  const rawState = textOf(button);
  return button && rawState ? { state: pictured(button) ?? stateNamed(rawState), rawState } : null;
}

/** Texts that people wrote, all but the title. */
export const WRITTEN = '[data-editor-id],[contenteditable="true"]:not([aria-label="Issue title"])';
export const BUTTON = 'button[data-detail-button="true"]';
