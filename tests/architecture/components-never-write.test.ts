import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './source-files';

const WRITE =
  /\b(?:db|database)\.(?:\w+\.(?:add|put|update|upsert|delete|clear|bulk\w+)|transaction|delete|table)\b|\.modify\(/;

test('no component writes to the database that a query hands it', () => {
  const components = filesBelow(['components'], /(?<!\.test)\.tsx?$/);
  expect(components.length).toBeGreaterThan(0);
  expect(components.filter((file) => WRITE.test(readFileSync(file, 'utf8')))).toEqual([]);
});
