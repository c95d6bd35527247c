// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { receiptSvg } from './receipt-picture';
import { receiptMarkdown } from './receipt-text';

const TEXT = {
  headline: 'Ben thanks Ana',
  goal: 'Alarms <b>a night</b> & *more*',
  sentence: 'First line\n# second | line',
  tickets: ['Group alarms', '[x](javascript:alert(1))'],
  date: '24 Nov 2026',
};
const width = (text: string, size: number) => text.length * size * 0.6;
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

test('what people wrote stays text in Markdown', () => {
  expect(receiptMarkdown(TEXT).split('\n')).toEqual([
    '**Ben thanks Ana**',
    'for moving *Alarms \\<b\\>a night\\</b\\> & \\*more\\**',
    '',
    '> First line',
    '> \\# second \\| line',
    '',
    '- Group alarms',
    '- \\[x\\](javascript:alert(1))',
    '',
    '24 Nov 2026',
  ]);
});

test('a picture holds every word, as text alone, inside its frame', () => {
  const svg = receiptSvg({ ...TEXT, sentence: 'word '.repeat(40) }, width);
  const texts = [...parse(svg).querySelectorAll('text')];
  expect(svg).not.toContain('<b>');
  expect(texts[0]?.textContent).toBe('Ben thanks Ana');
  for (const each of texts)
    expect(width(each.textContent ?? '', Number(each.getAttribute('font-size')))).toBeLessThan(700);
});

test('a picture takes a word without end, a broken character and a forbidden one', () => {
  const svg = receiptSvg({ ...TEXT, goal: null, sentence: `${'x'.repeat(5000)}\u0000\ud800` }, width);
  expect(['\u0000', '\ud800'].filter((each) => svg.includes(each))).toEqual([]);
  expect([...parse(svg).querySelectorAll('text')].length).toBeLessThan(16);
});
