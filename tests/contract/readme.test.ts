import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fieldsTable, readmeTable } from './readme-table';

const README = resolve(import.meta.dirname, '../../README.md');

test('the README tells what works where as the examples prove it (`npm run readme` writes it)', async () => {
  const readme = readFileSync(README, 'utf8');
  const written = readme
    .replace(/(?<=^## What works where\n\n)\|[^]*?(?=\n\n)/m, () => readmeTable())
    .replace(/(?<=^### What pages tell\n\n[^|]*)\|[^]*?(?=\n\n)/m, () => fieldsTable());
  await expect(written).toMatchFileSnapshot(README);
});
