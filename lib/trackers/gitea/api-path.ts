import type { TicketRef } from '../../domain/ticket';

/** Where a ticket is, pull requests among them. */
export const issuePath = ({ project, key }: TicketRef): string =>
  `/repos/${[...(project ?? '').split('/'), 'issues', key].map(encodeURIComponent).join('/')}`;
