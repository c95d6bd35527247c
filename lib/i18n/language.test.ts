import { expect, test } from 'vitest';
import { languageFor } from './language';

const packs = { de: () => Promise.reject(new Error('not asked for')) };

test('a page speaks what was chosen on the device, whatever the browser prefers', () => {
  expect(languageFor('de', ['en-GB'], packs)).toBe('de');
  expect(languageFor('en', ['de-AT'], packs)).toBe('en');
});

test('where nothing was chosen, it speaks the first of the browser’s languages that there is', () => {
  expect(languageFor(null, ['fr-FR', 'de-CH', 'en'], packs)).toBe('de');
  expect(languageFor(null, ['en-US', 'de'], packs)).toBe('en');
});

test('a language that is not there any more, or never was, is English', () => {
  expect(languageFor('fr', ['de'], packs)).toBe('en');
  expect(languageFor(null, ['ja', 'fr'], packs)).toBe('en');
  expect(languageFor(null, [], packs)).toBe('en');
});
