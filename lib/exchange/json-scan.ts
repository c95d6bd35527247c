import { refuse } from './fault';

/** Deeper than anything of ours, and far from where recursion ends. */
export const MAX_DEPTH = 64;

/** Names that reach an object's prototype when somebody copies it key by key. */
export const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Keys met so far; `null` in an array. */
  readonly keys: Set<string> | null;
  index: number;
  key: string;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const NUMBER = /\d[\d.eE+-]*/y;

/**
 * Looks through JSON text for what `JSON.parse` lets pass: nesting without end, keys that reach prototypes, keys said
 * twice, numbers beyond what a number can hold. Syntax stays its business. Uses no recursion and no copy of the text.
 * @param place JSON path of the text in its file.
 * @param depth levels that are open there.
 * @throws FileRefusal with the JSON path.
 */
export function scanJson(text: string, place = '$', depth = 0): void {
  const pathOf = (): string => pathFrom(place, levels);
  const levels: Level[] = [];
  let top: Level | undefined;
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (isKey && top?.keys) {
        top.key = keyOf(text.slice(at + 1, end));
        if (FORBIDDEN.has(top.key)) refuse('json.forbidden-key', pathOf(), top.key);
        if (top.keys.has(top.key)) refuse('json.duplicate-key', pathOf(), top.key);
        top.keys.add(top.key);
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (depth + levels.length === MAX_DEPTH) refuse('json.too-deep', pathOf(), String(MAX_DEPTH));
      isKey = code === OPEN_OBJECT;
      top = { keys: isKey ? new Set() : null, index: 0, key: '' };
      levels.push(top);
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      levels.pop();
      top = levels.at(-1);
      isKey = false;
    } else if (code === COMMA && top) {
      top.index++;
      isKey = top.keys !== null;
    } else if (code === COLON) {
      isKey = false;
    } else if (code >= 48 && code <= 57) {
      NUMBER.lastIndex = at;
      const [number = '0'] = NUMBER.exec(text) ?? [];
      if (number.length > 15 && !Number.isFinite(Number(number))) refuse('json.number', pathOf(), number);
      if (/[eE]/.test(number) && !Number.isFinite(Number(number))) refuse('json.number', pathOf(), number);
      at += number.length - 1;
    }
  }
}

/** Where the string that begins at `from` ends; the text's end when it never does. */
export function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** A key as `JSON.parse` will read it: escapes may hide a forbidden one. */
export function keyOf(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

/** Where we are, as a JSON path. */
const pathFrom = (place: string, levels: readonly Level[]): string =>
  `${place}${levels
    .map(({ keys, key, index }) => (keys ? (key === '' ? '' : step(key.slice(0, 60))) : `[${index}]`))
    .join('')
    .slice(0, 300)}`;

/** One step of a JSON path into an object. */
export const step = (key: string): string => (/^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);
