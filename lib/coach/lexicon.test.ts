import { describe, expect, test } from 'vitest';
import { EMPTY_LEXICON, makeLexicon } from './lexicon';
import { read } from './reading';
import { LIST_NAMES } from './word-lists';
import { de } from './words/de';
import { en } from './words/en';
import { lexiconOf, WORD_LISTS } from './words/lexicon-of';

const raws = (hits: readonly { readonly raw: string }[]) => hits.map(({ raw }) => raw);
const vague = (text: string, own = {}) => raws(makeLexicon(en, own).find('vague', read(text)));

test('words are found whole, whatever their case', () => {
  expect(vague('MORE is more, moreover')).toEqual(['MORE', 'more']);
});

test('phrases are found across hyphens, apostrophes and spaces', () => {
  expect(vague('World-class, best in class')).toEqual(['World-class', 'best in class']);
  expect(raws(makeLexicon(en).find('negative', read('Don’t do it')))).toEqual(['Don’t']);
});

test('a stem matches any ending', () => {
  expect(raws(lexiconOf('de').find('vague', read('Verbesserung und verbessern')))).toEqual([
    'Verbesserung',
    'verbessern',
  ]);
});

test('an exception wins over its list', () => {
  expect(lexiconOf('en').verb('activityVerbs', read('Support tickets per week'))).toBeNull();
  expect(lexiconOf('en').verb('activityVerbs', read('Support the sales team'))?.raw).toBe('Support');
});

describe('the verb', () => {
  test('stands at the start in English, behind words that lead in', () => {
    expect(lexiconOf('en').verb('outputVerbs', read('We will launch it'))?.raw).toBe('launch');
    expect(lexiconOf('en').verb('outputVerbs', read('Nobody fears a launch'))).toBeNull();
  });

  test('stands at either end in German', () => {
    expect(lexiconOf('de').verb('outputVerbs', read('Die neue App einführen'))?.raw).toBe('einführen');
    expect(lexiconOf('de').verb('outputVerbs', read('Einführung der neuen App'))?.raw).toBe('Einführung');
    expect(lexiconOf('de').verb('outputVerbs', read('Wer einführen will, hilft'))).toBeNull();
  });
});

describe('own words', () => {
  test('are added to and taken from a list', () => {
    const own = { vague: { add: ['synergy', '!more or less'], remove: ['better'] } };
    expect(vague('Better synergy, more or less', own)).toEqual(['synergy', 'less']);
  });

  test('leave the other lists alone', () => {
    const own = makeLexicon(en, { vague: { remove: ['better'] } });
    expect(own.find('keepWords', read('ongoing'))).toHaveLength(1);
  });
});

describe('languages', () => {
  test('share the lists of all their regions', () => {
    expect(lexiconOf('de-CH').verbAt).toBe('either end');
    expect(lexiconOf('EN_us').isEmpty).toBe(false);
  });

  test('without lists get the empty lexicon, odd names included', () => {
    for (const tag of ['fr', '', 'constructor', '__proto__']) expect(lexiconOf(tag)).toBe(EMPTY_LEXICON);
  });

  test.each(Object.keys(WORD_LISTS))('%s fills every list, without doubles or blanks', (tag) => {
    const { lists } = WORD_LISTS[tag]!;
    expect(Object.keys(lists).sort()).toEqual(Object.keys(LIST_NAMES).sort());
    for (const [name, entries] of Object.entries(lists)) {
      expect([name, entries.length > 0, entries.every((entry) => entry.trim() === entry && entry !== '')]).toEqual([
        name,
        true,
        true,
      ]);
      expect([name, entries.filter((entry, i) => entries.indexOf(entry) !== i)]).toEqual([name, []]);
    }
  });

  test('a sentence names all three parts', () => {
    for (const { sentence } of [en, de, EMPTY_LEXICON])
      expect(sentence).toMatch(/\{objective\}.*\{date\}.*\{keyResults\}/);
  });
});
