import type { Migration } from './migration';

/** Rules that link tickets, and how each was followed on this device; in which goals a person has a part beside owning them. */
export const V6: Migration = {
  version: 6,
  stores: {
    // of a cycle · whose · who reads its check-ins
    objectives: '[space+id], [space+cycleId], [space+ownerId], [space+reviewerId]',
    // of an objective · whose · who works on it, one entry each
    keyResults: '[space+id], [space+objectiveId], [space+ownerId], *contributors',
    // of a key result
    linkRules: '[space+id], [space+keyResultId]',
    ruleLooks: 'ruleId',
  },
};
