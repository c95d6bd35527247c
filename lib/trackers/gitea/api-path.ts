import type { TicketRef } from '../../domain/ticket';

const repository = ({ project }: TicketRef): string => (project ?? '').split('/').map(encodeURIComponent).join('/');

/** Where the tickets of a repository are, pull requests among them. */
export const issuesPath = (ref: TicketRef): string => `/repos/${repository(ref)}/issues`;

export const issuePath = (ref: TicketRef): string => `${issuesPath(ref)}/${encodeURIComponent(ref.key)}`;

/** What its own pages ask when somebody points at a ticket; its API takes no session (trackers-b §2.5). */
export const infoPath = (ref: TicketRef): string => `/${repository(ref)}/issues/${encodeURIComponent(ref.key)}/info`;
