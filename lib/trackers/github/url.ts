import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

/** What a GitHub URL names. */
export interface Address {
  readonly ref: TicketRef;
  readonly kind: 'issue' | 'pull request';
  /** Of the ticket's own page, without tabs, query and hash. */
  readonly url: string;
}

// trackers-a §1.1. Digits only, so /issues/new and /pull/new fall out; narrow character classes, so %2f and %00 do.
// Tabs of a pull request (/files, /changes/a..b, …) are that pull request; below an issue there is nothing.
const TICKET =
  /^\/([a-z\d][\w-]{0,38})\/(?!-\/)([\w.-]{1,100})\/(?:(issues)\/([1-9]\d{0,9})\/?|pull\/([1-9]\d{0,9})(?:\/.*)?)$/i;

/** First path segments that are GitHub's own, never an account. Only those that can stand before two more. */
export const RESERVED = /^(?:apps|enterprises|login|orgs|projects|settings|sponsors|users)$/i;

/** A project's views; the panel beside them shows an issue that `issue=owner|repo|number` names (trackers-a §1.1). */
const PROJECT = /^\/(?:orgs|users)\/[\w-]+\/projects\/\d+(?:\/|$)/;

export const isProject = (url: URL): boolean => PROJECT.test(url.pathname);

/**
 * The issue or pull request a URL names. Both share one number space, so `/issues/5` and `/pull/5` are one ticket.
 * Capitals of owner and repository are kept as written; identity ignores them.
 */
export function addressOf(url: URL, baseUrl: string): Address | null {
  const [home, name, number] = isProject(url) ? (url.searchParams.get('issue')?.split('|') ?? []) : [];
  const below = pathBelow(url, baseUrl);
  const path = below && number ? `/${home}/${name}/issues/${number}` : below;
  const [, owner, repo, isIssue, issue, pull] = TICKET.exec(path ?? '') ?? [];
  const key = issue ?? pull;
  if (!owner || !repo || !key || RESERVED.test(owner)) return null;
  const ref: TicketRef = { tracker: 'github', baseUrl, project: `${owner}/${repo}`, key };
  const kind = isIssue ? 'issue' : 'pull request';
  return { ref, kind, url: ticketUrl(ref, kind) };
}

export const ticketUrl = ({ baseUrl, project, key }: TicketRef, kind: Address['kind']): string =>
  `${baseUrl}/${project}/${kind === 'issue' ? 'issues' : 'pull'}/${key}`;

export const refOf = (url: URL, baseUrl: string): TicketRef | null => addressOf(url, baseUrl)?.ref ?? null;
