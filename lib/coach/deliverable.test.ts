import { expect, test } from 'vitest';
import { deliverableVerb } from './deliverable';
import { read } from './reading';
import { lexiconOf } from './words/lexicon-of';

const verbIn = (text: string, language = 'en') =>
  deliverableVerb({ title: read(text), lexicon: lexiconOf(language) })?.raw ?? null;

test('what cannot be shipped is no output, up to four words from its verb', () => {
  expect(verbIn('Build a data warehouse')).toBe('Build');
  expect(verbIn('Build a warm open culture')).toBeNull();
  expect(verbIn('Build a very warm open culture')).toBe('Build');
});

test('in German the verb may come last, and what it makes before it', () => {
  expect(verbIn('In allen Teams neue Server aufbauen', 'de')).toBe('aufbauen');
  expect(verbIn('In allen Teams neues Vertrauen aufbauen', 'de')).toBeNull();
});
