import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const css = read('components/styles/tokens.css');
const styles = read('components/styles/app.css') + css;
const sources = globSync('components/**/*.tsx', { cwd: join(import.meta.dirname, '../..') })
  .filter((path) => !path.endsWith('.test.tsx'))
  .map((path) => ({ path, text: read(path) }));

/** Every token with a name of its own; a line height belongs to its size. */
const TOKENS = [...css.matchAll(/^ {2}--([a-z]+)-([\w-]+):/gm)].flatMap(([, kind = '', name = '']) =>
  name.includes('--') ? [] : [{ kind, name }],
);
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const STATUSES = ['on-track', 'behind', 'at-risk', 'off-track', 'outdated', 'quiet'];
const WORDS = ['ink', 'muted', 'accent', 'accent-strong', ...STATUSES];
const PAPERS = ['canvas', 'surface', 'sunken', 'accent-soft', ...STATUSES.map((status) => `${status}-soft`)];
/** Everything else that may be painted behind something: it holds no text, or only `on-accent`. */
const PAINT = ['accent', 'accent-strong', 'outcome', 'work', 'pace', 'scrim', 'line', 'line-strong', 'off-track'];
/** What a class may call a token by. */
const UTILITIES: Readonly<Record<string, string>> = {
  color: 'bg|text|border|stroke|fill|ring|outline|divide|decoration',
  text: 'text',
  font: 'font',
  radius: 'rounded(?:-[a-z]+)?',
  shadow: 'shadow',
};

const isUsed = ({ kind, name }: { readonly kind: string; readonly name: string }) => {
  const inClass = new RegExp(String.raw`[\s'"\`:-](?:${UTILITIES[kind]})-${name}(?![\w-])`);
  // Tailwind's own base gives it to code and keys.
  if (name === 'mono') return true;
  return styles.includes(`var(--${kind}-${name})`) || sources.some(({ text }) => inClass.test(text));
};

test('every token is used', () => {
  expect(TOKENS.length).toBeGreaterThan(40);
  expect(TOKENS.filter((token) => !isUsed(token)).map(({ kind, name }) => `${kind}-${name}`)).toEqual([]);
});

test('what is written on is paper, and what is written is a word: no other token is a background or a text', () => {
  const named = (utility: string, known: readonly string[]) =>
    sources.flatMap(({ path, text }) =>
      [...text.matchAll(new RegExp(String.raw`(?<![\w-])${utility}-([a-z]+(?:-[a-z]+)*)`, 'g'))]
        .map(([, name = '']) => name)
        .filter((name) => colours.has(name) && !known.includes(name))
        .map((name) => `${utility}-${name} in ${path}`),
    );
  expect(named('bg', [...PAPERS, ...PAINT])).toEqual([]);
  expect(named('text', [...WORDS, 'on-accent'])).toEqual([]);
});

test('no screen has a colour, a type size, a distance, a corner or a shadow of its own', () => {
  // Drawings that leave the page, or are the mark: held by tests below.
  const drawings = ['components/popup/Mark.tsx'];
  const own =
    /#[0-9a-f]{6}\b|\b(?:rgb|hsl|oklch)a?\(|(?<![\w-])(?:text|leading|p[xytrbse]?|m[xytrbse]?|gap|rounded|shadow|bg|border)-\[(?!\d+dvh\])/gi;
  const found = sources.flatMap(({ path, text }) =>
    drawings.includes(path) ? [] : [...text.matchAll(own)].map(([raw]) => `${raw} in ${path}`),
  );
  expect(found).toEqual([]);
  expect(read('components/styles/app.css') + read('components/styles/print.css')).not.toMatch(
    /#[0-9a-f]{3,6}\b|rgb\(/i,
  );
});

test('pictures that leave the page have the colours of day, and the mark those of the icon', () => {
  const hexes = (path: string) => read(path).match(/#(?:[0-9a-f]{3}){1,2}\b/g) ?? [];
  const day = [...colours.values()].map(({ light }) => light);
  const picture = hexes('components/dashboard/recognition/receipt-picture.ts');
  expect(picture.length).toBeGreaterThan(0);
  for (const hex of picture) expect(day).toContain(hex);
  const icon = hexes('public/icon/icon.svg');
  for (const hex of hexes('components/popup/Mark.tsx')) expect(icon).toContain(hex);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const contrast = (a: string, b: string) => {
    const [x = 0, y = 0] = [a, b].map((name) => luminance(colours.get(name)?.[theme] ?? '')).toSorted((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };

  test.each(PAPERS)('every word can be read on %s', (paper) => {
    expect(WORDS.filter((word) => contrast(word, paper) < 4.5)).toEqual([]);
  });

  test('what stands on the colour of action can be read', () => {
    for (const paper of ['accent', 'accent-strong']) expect(contrast('on-accent', paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('bars, marks and the borders of controls stand out', () => {
    for (const bar of ['outcome', 'work', 'pace']) expect(contrast(bar, 'sunken')).toBeGreaterThanOrEqual(3);
    for (const paper of ['canvas', 'surface', 'accent-soft']) {
      expect(contrast('line-strong', paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
