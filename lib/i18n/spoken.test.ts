import { afterEach, describe, expect, test } from 'vitest';
import { locale, plural, speak, spoken, type Words } from './spoken';

const german: Record<string, Words> = {
  'test-goals': { title: 'Ziele', due: (n: number) => plural(n, { one: 'Ein Ziel', other: `${n} Ziele` }) },
  'test-later': { title: 'Später' },
  'test-states': { states: { open: 'Offen' } },
};
const toGerman = (area: string) => german[area];

afterEach(() => speak('en', (_, english) => english));

describe('words of an area', () => {
  const goals = spoken('test-goals', {
    title: 'Goals',
    due: (n: number) => plural(n, { one: 'One goal', other: `${n} goals` }),
    hint: 'Only said in English so far',
  });

  test('are English until another language is chosen, and again when it is left', () => {
    expect([goals.title, goals.due(1), goals.due(2)]).toEqual(['Goals', 'One goal', '2 goals']);
    speak('de', toGerman);
    expect([goals.title, goals.due(1), goals.due(0)]).toEqual(['Ziele', 'Ein Ziel', '0 Ziele']);
    speak('en', (_, english) => english);
    expect([goals.title, goals.due(1)]).toEqual(['Goals', 'One goal']);
  });

  test('fall back to English where a language has none', () => {
    speak('de', toGerman);
    expect(goals.hint).toBe('Only said in English so far');
  });

  test('of an area that loads later are in the chosen language, too', () => {
    speak('de', toGerman);
    expect(spoken('test-later', { title: 'Later' }).title).toBe('Später');
  });

  test('follow the language in a table that somebody holds', () => {
    const { states } = spoken('test-states', { states: { open: 'Open', done: 'Done' } });
    speak('de', toGerman);
    expect([states.open, states.done]).toEqual(['Offen', 'Done']);
    speak('en', (_, english) => english);
    expect(states.open).toBe('Open');
  });

  test('are kept under one name each', () => {
    expect(() => spoken('test-goals', {})).toThrow('test-goals');
  });
});

test('Intl is asked for the chosen language, in the region of the person when the browser names one', () => {
  const own = navigator.languages;
  try {
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['fr', 'de-CH', 'en-GB'] });
    expect(locale()).toBe('en-GB');
    speak('de', toGerman);
    expect(locale()).toBe('de-CH');
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['fr'] });
    expect(locale()).toBe('de');
  } finally {
    Object.defineProperty(navigator, 'languages', { configurable: true, value: own });
  }
});
