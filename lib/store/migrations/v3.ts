import type { Migration } from './migration';

/** Notes and kudos. */
export const V3: Migration = {
  version: 3,
  stores: {
    // about something · in a thread · asked of somebody
    notes: '[space+id], [space+aboutId], [space+threadId], [space+askedId]',
    // to whom · from whom · for what
    kudos: '[space+id], [space+toId], [space+authorId], [space+keyResultId]',
  },
};
