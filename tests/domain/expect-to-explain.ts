import { expect } from 'vitest';
import type { Explanation } from '../../lib/domain/explain';
import { resultOf } from '../../lib/domain/explain';
import { EXPLANATION_LABELS } from '../../lib/i18n/de/explanation-labels';
import { recompute } from './recompute';

/**
 * The explanation alone gives the number the product shows, to the last digit, and says nothing else on the way. It can
 * be told in German.
 * @returns what it gives for a line, by its name; `null` = there is no such line.
 */
export function expectToExplain(explanation: Explanation, shown: number | string | null): (what: string) => unknown {
  const { result, values } = recompute(explanation);
  expect(result).toBe(shown);
  expect(resultOf(explanation)).toBe(shown);
  expect(values).toEqual(explanation.lines.map(({ value }) => value));
  expect(explanation.result === null).toBe(explanation.missing !== null);
  expect(untranslated(explanation)).toEqual([]);
  return (what: string) => values[explanation.lines.findIndex((line) => line.what === what)] ?? null;
}

/** Products, the same in every language. */
const NAMES = /^((Throughline|ServiceNow|Oboard|UpRaise|BurningOKR|Perdoo|Viva Goals|Puzzle OKR)(, |$))+$/;

const untranslated = ({ rule, source, missing, lines }: Explanation): string[] =>
  [rule, source, ...(missing === null ? [] : [missing]), ...lines.map(({ what }) => what)].filter(
    (label) => !(label in EXPLANATION_LABELS || NAMES.test(label)),
  );
