/**
 * Whether what lies behind an element is dark, so that our badge fits a page whose theme is its own business. Looks for
 * the nearest opaque background; a page without one shows the browser's canvas, whose colour follows its color-scheme.
 * What was found for an element and those around it is put into `known`, which is good until the page changes.
 */
export function isDarkBehind(element: Element, known: Map<Element, boolean>): boolean {
  const passed: Element[] = [];
  let isDark: boolean | undefined;
  let schemes = '';
  for (let at: Element | null = element; at && isDark === undefined; at = at.parentElement) {
    isDark = known.get(at);
    if (isDark !== undefined) break;
    passed.push(at);
    const style = getComputedStyle(at);
    const lightness = lightnessOf(style.backgroundColor);
    if (lightness !== null) isDark = lightness < 0.5;
    schemes = style.colorScheme;
  }
  isDark ??= isCanvasDark(schemes);
  for (const at of passed) known.set(at, isDark);
  return isDark;
}

const isCanvasDark = (schemes: string): boolean =>
  schemes.includes('dark') && (!schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);

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
