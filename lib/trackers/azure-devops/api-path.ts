import type { TicketRef } from '../../domain/ticket';

/** Without this header whoever is signed out gets a page instead of a refusal. */
export const ASK = { accept: 'json', headers: { 'X-TFS-FedAuthRedirect': 'Suppress' } } as const;
/** Known to the servers of 2020 and to the service. */
export const VERSION = 'api-version=6.0';

/** Where an organisation's API begins. */
export const home = (ref: TicketRef | undefined): string => (ref?.project ? `/${encodeURIComponent(ref.project)}` : '');
