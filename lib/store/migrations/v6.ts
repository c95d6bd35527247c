import type { Migration } from './migration';

/** Rules that link tickets, and how each was followed on this device. */
export const V6: Migration = {
  version: 6,
  stores: {
    // of a key result
    linkRules: '[space+id], [space+keyResultId]',
    ruleLooks: 'ruleId',
  },
};
