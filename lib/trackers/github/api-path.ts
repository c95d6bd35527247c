import type { TicketRef } from '../../domain/ticket';
import { PUBLIC_ORIGIN } from './product';

/** Where REST has the tickets of a repository; servers of companies have them below a version. */
export const issuesPath = ({ baseUrl, project }: TicketRef): string =>
  `${baseUrl === PUBLIC_ORIGIN ? '' : '/v3'}/repos/${(project ?? '').split('/').map(encodeURIComponent).join('/')}/issues`;

export const issuePath = (ref: TicketRef): string => `${issuesPath(ref)}/${encodeURIComponent(ref.key)}`;
