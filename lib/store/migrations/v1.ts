import type { Migration } from './migration';

/** Indexes of version 1, each with the question it answers. */
export const V1: Migration = {
  version: 1,
  stores: {
    cycles: '[space+id]',
    people: '[space+id]',
    // of a cycle · whose · what is aligned below
    objectives: '[space+id], [space+cycleId], [space+ownerId]',
    // of an objective · whose
    keyResults: '[space+id], [space+objectiveId], [space+ownerId]',
    // which tickets serve a key result · which key results a ticket serves
    links: '[space+id], [space+keyResultId], [space+ticketId]',
    // check-ins of a key result
    checkIns: '[space+id], [space+keyResultId]',
    // when it was seen, for refreshing the stalest first
    tickets: '[space+id], [space+seenAt]',
    // a ticket's state history in order
    ticketEvents: '[space+id], [space+ticketId+at]',
    rollUps: '[space+id]',
    // an act's changes · a record's history · the feed in order
    changes: 'id, actId, [kind+recordId], clock',
    // forgetting old acknowledgements
    operations: 'opId, at',
    connections: 'baseUrl',
    meta: 'key',
  },
};
