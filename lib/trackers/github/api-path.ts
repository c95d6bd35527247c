import type { TicketRef } from '../../domain/ticket';
import { PUBLIC_ORIGIN } from './product';

/** Where REST has a ticket; servers of companies have it below a version. */
export function issuePath(ref: TicketRef): string {
  const below = ref.baseUrl === PUBLIC_ORIGIN ? '' : '/v3';
  return `${below}/repos/${[...(ref.project ?? '').split('/'), 'issues', ref.key].map(encodeURIComponent).join('/')}`;
}
