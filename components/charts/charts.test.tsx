import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { courseOf } from '../dashboard/gallery/goals';
import { goalsByMeasure } from '../dashboard/gallery/measures';
import { BurnUp } from './BurnUp';
import { stairs } from './frame';
import { OutcomeChart } from './OutcomeChart';

const NOW = Date.UTC(2026, 10, 24, 9);
const pictured = goalsByMeasure().filter(([, { measure }]) => measure.kind !== 'work');
const pictureOf = (name: string) => {
  const made = pictured.find(([one]) => one === name)?.[1];
  if (!made) throw new Error(`no picture of ${name}`);
  return renderToStaticMarkup(<OutcomeChart trend={courseOf(NOW, made)} measure={made.measure} />);
};
/** As a screen reader hears the picture. */
const heard = (markup: string) =>
  markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test.each(pictured)('the outcome of %s is told in a sentence, day by day by keys, and as a table', (name) => {
  const markup = pictureOf(name);
  expect(heard(markup)).toMatch(/Outcome over time\. \S+ .*\./);
  expect(markup).toMatch(
    /type="range"[^>]*aria-label="Outcome over time, day by day" aria-valuetext="\w+ \d+, 2026 · /,
  );
  expect(markup).toMatch(/<th scope="row"[^>]*>\w+ \d+, 2026<\/th>/);
});

test('each kind of measure says what it means', () => {
  expect(heard(pictureOf('≥ 99.5 %'))).toContain('99.7 % on Nov 22, 2026, to stay ≥ 99.5 %. 6 of 8 values within.');
  expect(heard(pictureOf('Limits, by periods'))).toMatch(/\d of \d periods within\./);
  expect(heard(pictureOf('A number to be found out'))).toContain(
    '9 h on Nov 8, 2026: the number that was to be found out.',
  );
  expect(heard(pictureOf('Steps'))).toContain('3 of 5 steps done on');
  expect(heard(pictureOf('Steps'))).toContain('70 % expected by today.');
  expect(heard(pictureOf('Three described outcomes'))).toContain('target: Half of the shops renew on Nov 22, 2026.');
  expect(heard(pictureOf('Yes or no'))).toContain('yes on Nov 22, 2026.');
});

test('where it should be today is marked, where anything is expected', () => {
  expect(pictureOf('A number that moves')).toContain('rotate-45');
  expect(pictureOf('≥ 99.5 %')).not.toContain('rotate-45');
});

test('of limits by periods every period is shown, kept or not', () => {
  const glyphs = pictureOf('Limits, by periods').match(/bg-(on-track|off-track|quiet)-soft text/g) ?? [];
  const [, kept, all] = /(\d) of (\d) periods within/.exec(heard(pictureOf('Limits, by periods'))) ?? [];
  expect(glyphs.length).toBe(Number(all));
  expect(glyphs.filter((glyph) => glyph.includes('-on-track')).length).toBe(Number(kept));
  expect(pictureOf('≥ 99.5 %')).not.toContain('bg-off-track-soft');
});

test('work is pictured by its burn-up alone', () => {
  const made = goalsByMeasure().find(([, { measure }]) => measure.kind === 'work')![1];
  const trend = courseOf(NOW, made);
  expect(renderToStaticMarkup(<OutcomeChart trend={trend} measure={made.measure} />)).toBe('');
  expect(heard(renderToStaticMarkup(<BurnUp trend={trend} />))).toContain('3 of 8 done.');
});

test('what was reached holds until the next thing is', () => {
  const points = [
    { on: '2026-10-01', value: 0 },
    { on: '2026-10-09', value: 0.5 },
  ];
  expect(stairs(points, '2026-10-20').map(({ on, value }) => `${on} ${value}`)).toEqual([
    '2026-10-01 0',
    '2026-10-09 0',
    '2026-10-09 0.5',
    '2026-10-20 0.5',
  ]);
});
