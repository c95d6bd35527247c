import type { Migration } from './migration';

/** Tickets by the names they had before. */
export const V7: Migration = {
  version: 7,
  stores: { tickets: '[space+id], [space+seenAt], [space+parentId], *aliases' },
};
