import { expect } from 'vitest';
import type { Explanation } from '../../lib/domain/explain';
import { resultOf } from '../../lib/domain/explain';
import { recompute } from './recompute';

/**
 * The explanation alone gives the number the product shows, to the last digit, and says nothing else on the way.
 * @returns what it gives for a line, by its name; `null` = there is no such line.
 */
export function expectToExplain(explanation: Explanation, shown: number | string | null): (what: string) => unknown {
  const { result, values } = recompute(explanation);
  expect(result).toBe(shown);
  expect(resultOf(explanation)).toBe(shown);
  expect(values).toEqual(explanation.lines.map(({ value }) => value));
  expect(explanation.result === null).toBe(explanation.missing !== null);
  return (what: string) => values[explanation.lines.findIndex((line) => line.what === what)] ?? null;
}
