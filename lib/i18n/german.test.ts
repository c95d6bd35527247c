import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translate } from './de/dashboard-pack';
import { EXPLANATION_LABELS } from './de/explanation-labels';
import type { Words } from './spoken';

const areas = readdirSync(join(import.meta.dirname, 'en')).map((file) => file.replace(/\.ts$/, ''));

/** Texts that are the same in both languages, on purpose. */
const SAME = new Set([
  'Import',
  'Export',
  'Throughline',
  'UTF-8',
  'UTF-16',
  'Coach',
  'Owner',
  'Login',
  'Team',
  'Text',
  'Feedback',
  'Name',
  'Ticket',
  'Tickets',
  'Tracker',
  'Key Result',
  'Check-in',
  'Check-ins',
  'OK',
  'Status',
]);

/** Every word by its path, `states.open`. */
function flat(words: Words, path = ''): [path: string, word: string | ((...values: never[]) => string)][] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'object' ? flat(word, `${path}${name}.`) : [[`${path}${name}`, word] as const],
  ) as [string, string | ((...values: never[]) => string)][];
}

test('the areas of words are found', () => {
  expect(areas).toContain('settings');
});

describe.each(areas)('the German words of %s', async (area) => {
  const english = Object.entries((await import(`./en/${area}.ts`)) as Record<string, Words>).find(
    ([name]) => name === camelCase(area),
  )?.[1] as Words;
  const german = translate(area, english ?? {});

  test('are in the pack', () => {
    expect(german).toBeDefined();
  });

  test('are complete, and take the same values', () => {
    const shape = (words: Words) =>
      Object.fromEntries(flat(words).map(([path, word]) => [path, typeof word === 'function' ? word.length : 'text']));
    expect(shape(german ?? {})).toEqual(shape(english));
  });

  test('were translated', () => {
    const inGerman = Object.fromEntries(flat(german ?? {}));
    const left = flat(english).filter(
      ([path, word]) =>
        typeof word === 'string' && /[a-z]{2}/i.test(word) && inGerman[path] === word && !SAME.has(word),
    );
    expect(left).toEqual([]);
  });
});

const camelCase = (area: string): string => area.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('every line that the domain writes into a derivation has a German name', () => {
  const folder = join(import.meta.dirname, '../domain');
  const names = readdirSync(folder)
    .filter((file) => /^(explain|forecast).*(?<!test)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:input|step|meanOf|weekly|dayOf|nth)\(\s*'([^']+)'/g),
    ])
    .map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => !(name in EXPLANATION_LABELS))).toEqual([]);
});
