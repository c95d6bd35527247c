import type { Tracker } from '../tracker';
import { items } from './items';
import { PUBLIC_ORIGIN, recognises } from './recognises';
import { badgeSpot } from './spot';
import { readTicket } from './ticket';
import { addressOf } from './url';

/** GitHub, on github.com and on GitHub Enterprise Server: issues and pull requests. */
export const github: Tracker = {
  id: 'github',
  name: 'GitHub',
  publicOrigin: PUBLIC_ORIGIN,
  recognises,
  ticketRef: (url, baseUrl) => addressOf(url, baseUrl)?.ref ?? null,
  readTicket,
  items,
  badgeSpot,
};
