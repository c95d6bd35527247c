import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './source-files';

/** Rows that nobody's act made: what was seen, computed or chosen for this device, and what keeps order among acts. */
const NO_RECORDS =
  /^(?:\w+\.)*(?:db|handle|open)\.(?:meta|operations|tickets|ticketEvents|rollUps|connections|watches|accesses|ruleLooks)$/;
/** Every way to write of a table; those that sets and maps have, too, where the receiver looks like one. */
const WRITES =
  /([\w.]+(?:\([^()]*(?:\([^()]*\))?[^()]*\))?)\s*\.(?:put|bulkPut|bulkAdd|bulkUpdate|bulkDelete|upsert|modify|clear)\(|\b((?:\w+\.)*(?:db\.\w+|\w*[tT]able|tableOf\([^()]*\)))\s*\.(?:add|update|delete)\(/g;

/** Who writes records or their journal, and why no other act of the journal's is needed. */
const WRITERS = {
  'lib/store/journal.ts': 'is the journal: a row and its entry at once',
  'lib/store/migrations/v2.ts': 'an upgrade derives what an index needs',
  'lib/store/quarantine.ts': 'makes a damaged row whole out of its entries',
  'lib/store/queries/past.ts': 'fills a scratch copy in memory, which is thrown away',
  'lib/use-cases/compact.ts': 'drops entries that say nothing any more, none of a person’s',
  'lib/use-cases/hear-report.ts': 'counts in a connection of this device',
  'lib/use-cases/merge-records.ts': 'merges rows of a file, whose entries come with them',
  'lib/use-cases/take-in.ts': 'brings the entries of a file',
};

test('rows of records are written by the journal, by merging a file and by making whole what was damaged, and by nothing else', () => {
  const files = filesBelow(['lib/store', 'lib/use-cases', 'entrypoints'], /(?<!\.test)\.tsx?$/);
  const writers = files.filter((file) =>
    [...readFileSync(file, 'utf8').matchAll(WRITES)].some(([, any, table]) => !NO_RECORDS.test(any ?? table ?? '')),
  );
  expect(writers.toSorted()).toEqual(Object.keys(WRITERS));
});

const WRITE =
  /\b(?:db|database)\.(?:\w+\.(?:add|put|update|upsert|delete|clear|bulk\w+)|transaction|delete|table)\b|\.modify\(/;

test('no component writes to the database that a query hands it', () => {
  const components = filesBelow(['components'], /(?<!\.test)\.tsx?$/);
  expect(components.length).toBeGreaterThan(0);
  expect(components.filter((file) => WRITE.test(readFileSync(file, 'utf8')))).toEqual([]);
});
