import type { Tracker } from '../tracker';
import { items } from './items';
import { badgeSpot } from './spot';
import { readTicket } from './ticket';
import { refOf } from './url';

/** GitHub, on github.com and on GitHub Enterprise Server: issues and pull requests. */
export const tracker: Tracker = {
  id: 'github',
  ticketRef: refOf,
  readTicket,
  items,
  badgeSpot,
};
