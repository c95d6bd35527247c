import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const colours = (text: string) =>
  new Map([...text.matchAll(/--color-([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name, hex]));
const themes = { light: colours(light), dark: new Map([...colours(light), ...colours(dark)]) };

const STATUSES = ['on-track', 'behind', 'at-risk', 'off-track', 'outdated', 'quiet'];
const PAPERS = ['canvas', 'surface', 'accent-soft'];

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const contrast = (a: string, b: string) => {
    const [x = 0, y = 0] = [theme.get(a), theme.get(b)].map((hex) => luminance(hex ?? '')).toSorted((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };

  test.each(STATUSES)('%s can be read on paper and on its own background', (status) => {
    for (const paper of [...PAPERS, `${status}-soft`]) expect(contrast(status, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('words can be read on every paper', () => {
    for (const word of ['ink', 'muted', 'accent']) {
      for (const paper of PAPERS) expect(contrast(word, paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
  });

  test('bars, marks and the borders of controls stand out', () => {
    for (const bar of ['outcome', 'work', 'pace']) expect(contrast(bar, 'sunken')).toBeGreaterThanOrEqual(3);
    for (const paper of PAPERS) expect(contrast('line-strong', paper)).toBeGreaterThanOrEqual(3);
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
