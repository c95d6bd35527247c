import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';
import type { Tracker } from '../tracker';

/** The members of the family. */
export type Forge = 'gitea' | 'forgejo';

/** What a URL of a forge names. */
export interface Address {
  readonly ref: TicketRef;
  readonly kind: 'issue' | 'pull request';
  readonly url: string;
}
type AddressOf = (url: URL, baseUrl: string) => Address | null;

// trackers-b §2. Tabs of a pull request are that pull request; below an issue there is nothing.
const TICKET =
  /^\/([a-z\d_][\w.-]{0,39})\/([\w.-]{1,100})\/(?:(issues)\/([1-9]\d{0,9})\/?|pulls\/([1-9]\d{0,9})(?:\/.*)?)$/i;
/** First path segments that are the forge's own. */
const RESERVED =
  /^(?:api|user|users|org|explore|admin|repo|issues|pulls|milestones|notifications|assets|avatars|attachments|swagger)$/i;

/** The issue or pull request a URL names, for this family of forges; both share one number space. */
export const addressesOf =
  (tracker: Forge): AddressOf =>
  (url, baseUrl) => {
    const [, owner, repo, isIssue, issue, pull] = TICKET.exec(pathBelow(url, baseUrl) ?? '') ?? [];
    const key = issue ?? pull;
    if (!owner || !repo || !key || RESERVED.test(owner)) return null;
    const ref: TicketRef = { tracker, baseUrl, project: `${owner}/${repo}`, key };
    const kind = isIssue ? 'issue' : 'pull request';
    return { ref, kind, url: ticketUrl(ref, kind) };
  };

export const ticketUrl = ({ baseUrl, project, key }: TicketRef, kind: Address['kind']): string =>
  `${baseUrl}/${project}/${kind === 'issue' ? 'issues' : 'pulls'}/${key}`;

const refsOf =
  (tracker: Forge): Tracker['ticketRef'] =>
  (url, baseUrl) =>
    addressesOf(tracker)(url, baseUrl)?.ref ?? null;

/** Each forge's own, one function for its pages and its product. */
export const refOf: Readonly<Record<Forge, Tracker['ticketRef']>> = {
  gitea: refsOf('gitea'),
  forgejo: refsOf('forgejo'),
};
