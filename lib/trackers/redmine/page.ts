import type { Tracker } from '../tracker';
import { items } from './items';
import { badgeSpot, readTicket } from './ticket';
import { refOf } from './url';

/** Redmine and what shares its pages (EasyRedmine, Planio); always self-hosted, often below a sub-path. */
export const tracker: Tracker = {
  id: 'redmine',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot,
};
