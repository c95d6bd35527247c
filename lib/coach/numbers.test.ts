import { describe, expect, test } from 'vitest';
import { quantitiesOf, stretchOf } from './numbers';
import { read } from './reading';
import { lexiconOf } from './words/lexicon-of';

const english = lexiconOf('en');
const german = lexiconOf('de');
const said = (text: string, lexicon = english) =>
  quantitiesOf(read(text), lexicon).map(({ value, unit }) => `${value}${unit}`);
const stretch = (text: string, lexicon = english) => {
  const found = stretchOf(read(text), lexicon);
  return found && [found.from.value, found.to.value, found.to.unit];
};

test.each([
  ['NPS 32 → 50', ['32', '50']],
  ['25 % more, 3.5% less', ['25%', '3.5%']],
  ['$2 and 10€', ['2$', '10€']],
  ['3x, 40k', ['3x', '40k']],
  ['10,000 readers', ['10000']],
  ['10 000 readers', ['10000']],
  ['1 200 000 visits', ['1200000']],
  ['900ms to 300ms', ['900ms', '300ms']],
  ['ten 12 34', ['12', '34']],
  ['12 345', ['12345']],
  ['1234 567', ['1234', '567']],
  ['41 % 60', ['41%', '60']],
  ['3-5 teams', ['3', '5']],
  ['100-200 teams', ['100', '200']],
  ['Rated 4.5.', ['4.5']],
  ['1,5 of it', ['1.5']],
])('%s says %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('a comma is a decimal sign in German, a point sets thousands apart', () => {
  expect(said('3,5 % von 10.000 und 1.200,5', german)).toEqual(['3.5%', '10000', '1200.5']);
});

test.each([
  ['Done by 30 September 2026'],
  ['Open 24/7'],
  ['Due 9/30/2026'],
  ['Done by September 30'],
  ['Due 2026-09-30'],
  ['Fällig 30.9.2026'],
  ['Until 30/9'],
  ['Q3 2027 for B2B on Web3, p95'],
  ['ISO 27001, SOC 2, version 4.1'],
])('%s says no quantity: dates and names are none', (text) => {
  expect(said(text)).toEqual([]);
});

test('a day and a month are a date where a point is no decimal sign', () => {
  expect(said('Bis 30.9. fertig', german)).toEqual([]);
  expect(said('Note 4.5', german)).toEqual(['4.5']);
});

test('a year with a sign is an amount', () => {
  expect(said('Save 2026 €')).toEqual(['2026€']);
});

describe('a stretch', () => {
  test.each([
    ['NPS 32 → 50', [32, 50, '']],
    ['NPS 32 -> 50', [32, 50, '']],
    ['Activation from 41 % to 60 %', [41, 60, '%']],
    ['Activation 41 % → 60 %', [41, 60, '%']],
    ['Wait from 9 to 3 days', [9, 3, '']],
    ['3 long days → 5', [3, 5, '']],
    ['Cost from $ 9 to $ 3', [9, 3, '$']],
    ['From about 9 to about 3 days', [9, 3, '']],
  ])('is read from %s', (text, expected) => {
    expect(stretch(text)).toEqual(expected);
  });

  test('is read in German', () => {
    expect(stretch('Durchlaufzeit von 40 auf 10 Tage', german)).toEqual([40, 10, '']);
  });

  test.each([
    ['3 of 5 customers'],
    ['Add 3 to 5 teams'],
    ['From 2026-07-01 to 2026-09-30'],
    ['12 teams, 40 people'],
    ['3 very long days → 5'],
    ['From here on 9 to 3 days'],
    ['7 teams and 5'],
  ])('is not read from %s', (text) => {
    expect(stretch(text)).toBeNull();
  });
});
