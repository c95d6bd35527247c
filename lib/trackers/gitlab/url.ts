import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';
import { drawnOn } from './drawer';

/** What a GitLab URL names. */
export interface Address {
  readonly ref: TicketRef;
  readonly kind: 'issue' | 'merge request';
  /** Of the ticket's own page, without tabs, query and hash. */
  readonly url: string;
}

// trackers-a §2.1: everything before `/-/` is the path of a project (two segments or more) or of a group (`groups/…`).
// Digits only, so `new` falls out; below an issue only its designs, below a merge request its tabs.
const TICKET = new RegExp(
  [
    String.raw`^/((?:groups/)?[\w.][\w.-]*(?:/[\w.][\w.-]*){0,20})/-/`,
    String.raw`(?:(issues|issues/incident|work_items|epics)/([1-9]\d{0,9})(?:/designs(?:/.*)?)?/?`,
    String.raw`|merge_requests/([1-9]\d{0,9})(?:/.*)?)$`,
  ].join(''),
);

/**
 * The issue, incident, work item, epic or merge request a URL names. Issues and work items share one number space, epics
 * and the work items of a group another; merge requests have their own, so their key begins with `!`, as GitLab writes it.
 */
export function addressOf(url: URL, baseUrl: string): Address | null {
  const drawn = pathBelow(url, baseUrl) === null ? null : drawnOn(url);
  if (drawn) {
    const ref: TicketRef = { tracker: 'gitlab', baseUrl, ...drawn };
    return { ref, kind: 'issue', url: ticketUrl(ref) };
  }
  const [, project, route, issue, merge] = TICKET.exec(pathBelow(url, baseUrl) ?? '') ?? [];
  const iid = issue ?? merge;
  if (!project || !iid) return null;
  const isGroup = project.startsWith('groups/');
  if (!isGroup && (!project.includes('/') || route === 'epics')) return null;
  if (isGroup && (merge || route?.startsWith('issues'))) return null;
  const ref: TicketRef = { tracker: 'gitlab', baseUrl, project, key: merge ? `!${merge}` : iid };
  return { ref, kind: merge ? 'merge request' : 'issue', url: ticketUrl(ref, isGroup ? route : undefined) };
}

/** @param place below a group, its epics and its work items, which lead to each other. */
export function ticketUrl({ baseUrl, project, key }: TicketRef, place = 'epics'): string {
  const part = key.startsWith('!') ? 'merge_requests' : project?.startsWith('groups/') ? place : 'issues';
  return `${baseUrl}/${project}/-/${part}/${key.replace('!', '')}`;
}

export const refOf = (url: URL, baseUrl: string): TicketRef | null => addressOf(url, baseUrl)?.ref ?? null;
