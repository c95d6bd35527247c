/**
 * Whether what lies behind an element is dark, so that our badge fits a page whose theme is its own business. Looks for
 * the nearest opaque background; a page without one shows the browser's canvas, whose colour follows its color-scheme.
 */
export function isDarkBehind(element: Element): boolean {
  let schemes = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    const lightness = lightnessOf(style.backgroundColor);
    if (lightness !== null) return lightness < 0.5;
    schemes = style.colorScheme;
  }
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * How light a computed CSS colour looks, 0 (black) to 1 (white); `null` when one can see through it.
 * @example lightnessOf('rgb(13, 17, 23)') // about 0.06
 */
export function lightnessOf(colour: string): number | null {
  // The name of a colour space may hold a digit: `color(display-p3 0 0 0)`.
  const channels = colour.replace(/^\w+\((?:[a-z][\w-]* )?/, '').match(/[\d.]+(?:e-?\d+)?/g) ?? [];
  const [first, second, third, alpha = 1] = channels.map(Number);
  if (first === undefined || second === undefined || third === undefined || alpha < 0.5) return null;
  if (colour.startsWith('ok')) return first;
  if (colour.startsWith('l')) return first / 100;
  const perceived = 0.299 * first + 0.587 * second + 0.114 * third;
  return colour.startsWith('rgb') ? perceived / 255 : perceived;
}
