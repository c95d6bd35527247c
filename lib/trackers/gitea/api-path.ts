import type { TicketRef } from '../../domain/ticket';

/** Where the tickets of a repository are, pull requests among them. */
export const issuesPath = ({ project }: TicketRef): string =>
  `/repos/${(project ?? '').split('/').map(encodeURIComponent).join('/')}/issues`;

export const issuePath = (ref: TicketRef): string => `${issuesPath(ref)}/${encodeURIComponent(ref.key)}`;
