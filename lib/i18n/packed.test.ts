import { afterEach, expect, test } from 'vitest';
import { backgroundWords } from './de/background-pack';
import { packWords, unpackWords } from './packed';
import { speak, type Words } from './spoken';

afterEach(() => speak('en', (_, english) => english));

/** Every text of these words, and what functions say of these values. */
function said(words: Words, values: readonly unknown[]): readonly unknown[] {
  return Object.entries(words).map(([name, word]) => {
    if (typeof word === 'object') return [name, said(word, values)];
    return [name, typeof word === 'string' ? word : (word as (...all: readonly unknown[]) => string)(...values)];
  });
}

test.each([0, 1, 2, 21])(
  'the German words of the background say of %s in the file what they say in the source',
  (n) => {
    const unpacked = unpackWords(packWords(backgroundWords));
    speak('de', unpacked);
    const values = [n, 'zwei', 'drei', 'vier'];
    for (const [area, words] of Object.entries(backgroundWords))
      expect(said(unpacked(area, {}) ?? {}, values)).toEqual(said(words, values));
  },
);

test('a value that looks like a place stays as it is', () => {
  const { pair } = unpackWords(packWords({ area: { pair: (a: string, b: string) => `${a} und ${b}` } }))(
    'area',
    {},
  ) as {
    pair: (a: string, b: string) => string;
  };
  expect(pair('{1}', '$& {0}')).toBe('{1} und $& {0}');
});
