import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { refreshTickets } from '../lib/use-cases/refresh-tickets';
import { remind } from '../lib/use-cases/remind';
import { suggest } from '../lib/use-cases/suggest';

/**
 * What the background does seldom, trackers' APIs above all: loaded when it is done, not with every start. The database is
 * lent to it, so that there is one.
 */
export default defineUnlistedScript(() => {
  globalThis.throughlineSeldom = { refreshTickets, remind, suggest };
});
