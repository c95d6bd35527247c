import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FAULTS } from './catalogue';

const sourceOf = (file: string): string => {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

test('every fault from F01 to F56 is in the list, each once', () => {
  const ids = Array.from({ length: 56 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`);
  expect(Object.keys(FAULTS)).toEqual(ids);
});

test('every proof is a test that is there, under the title it is cited by', () => {
  const proofs = Object.values(FAULTS).flatMap(([, ...all]) => all);
  expect(proofs.length).toBeGreaterThan(60);
  expect(proofs.filter(([file, title]) => !sourceOf(file).includes(title))).toEqual([]);
});

test('a fault without a test says why', () => {
  const silent = Object.entries(FAULTS).filter(([, [what, ...proofs]]) => proofs.length === 0 && !what.includes('. '));
  expect(silent).toEqual([]);
});
