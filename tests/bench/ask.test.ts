import { expect, test } from 'vitest';
import { askedFor } from './ask';

test('without a word everything is measured at full size', () => {
  expect(askedFor([])).toEqual({
    parts: new Set(['domain', 'files', 'refresh', 'pages', 'screens', 'database']),
    objectives: 1000,
  });
});

test('parts are named, the size is a number, in any order', () => {
  expect(askedFor(['domain'])).toEqual({ parts: new Set(['domain']), objectives: 1000 });
  expect(askedFor(['100', 'database'])).toEqual({ parts: new Set(['database']), objectives: 100 });
  expect(askedFor(['50']).parts).toEqual(new Set(['domain', 'files', 'refresh', 'pages', 'screens', 'database']));
});

test.each(['domian', '0', '-3', '0.2', '1e3', '', 'NaN'])(
  '“%s” is refused by name, and what is known is told',
  (word) => {
    expect(() => askedFor([word])).toThrow(`“${word}”`);
    expect(() => askedFor([word])).toThrow('domain, files, refresh, pages, screens, database');
  },
);
