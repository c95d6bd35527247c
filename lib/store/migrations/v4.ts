import type { Migration } from './migration';

/** Which tickets are kept fresh through their trackers, and what lets us in there. Both belong to this device alone. */
export const V4: Migration = {
  version: 4,
  stores: {
    // what is due at a tracker, the longest waiting first
    watches: 'ticketId, [baseUrl+dueAt]',
    accesses: 'baseUrl',
  },
};
