/**
 * A small language for the addresses of tickets, below a site's own: `/{project}/tickets/{key}`, `/view?id={key}`,
 * `/app#/task/{key}-*`. `{key}` and `{project}` stand for a part of one step of the path, `*` for any part of one, and a
 * last `/**` for any further steps. Everything else stands for itself. Read from left to right without ever going back,
 * so that no pattern takes longer than its text: which regular expressions cannot promise.
 */

/** What an address says about its ticket. */
export interface PatternMatch {
  readonly key: string;
  /** `null` where the pattern names no project. */
  readonly project: string | null;
  /** Below the site's own: path, and of query and fragment what the pattern names. */
  readonly address: string;
}

type Found = Partial<Record<string, string>>;

export const HOLES = /(\{key\}|\{project\}|\*)/;

/** The parts of a pattern; `fragment` is `null` where it says nothing of one. */
export function partsOf(pattern: string) {
  const [place = '', fragment = null] = pattern.split(/#(.*)/s);
  const [path = '', query = ''] = place.split(/\?(.*)/s);
  return { path, query: [...new URLSearchParams(query)], fragment };
}

/**
 * The ticket an address names.
 * @param below path (beginning with `/`), query and fragment below the site's own address.
 * @returns `null` = none. Without a `{key}` the pattern is one page, whose key is made of its address.
 */
export function matchPattern(
  pattern: string,
  below: { readonly path: string; readonly query: URLSearchParams; readonly fragment: string },
): PatternMatch | null {
  const { path, query, fragment } = partsOf(pattern);
  const found: Found = {};
  const named = new URLSearchParams();
  if (!takePath(path, below.path, found)) return null;
  for (const [name, wanted] of query) {
    const value = below.query.get(name);
    if (value === null || !take(wanted, value, found)) return null;
    named.set(name, value);
  }
  if (fragment !== null && !takePath(fragment, below.fragment, found)) return null;
  const rest = `${query.length > 0 ? `?${named}` : ''}${fragment === null ? '' : `#${below.fragment}`}`;
  const address = below.path + rest;
  const key = pattern.includes('{key}') ? found['{key}'] : keyOf(stepsOf(below.path).join('/') + rest);
  return key && /^[\w.-]{1,64}$/.test(key) ? { key, project: found['{project}'] ?? null, address } : null;
}

function takePath(pattern: string, path: string, found: Found): boolean {
  const wanted = stepsOf(pattern);
  const given = stepsOf(path);
  const isOpen = wanted.at(-1) === '**';
  if (isOpen) wanted.pop();
  if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((step, i) => {
    const text = decoded(given[i] ?? '');
    return text !== null && take(decoded(step) ?? step, text, found);
  });
}

/** One step: between two holes the next literal ends the first, and the last one takes the rest. */
function take(pattern: string, text: string, found: Found): boolean {
  const [start = '', ...rest] = pattern.split(HOLES);
  if (!text.startsWith(start)) return false;
  let at = start.length;
  for (let i = 0; i < rest.length; i += 2) {
    const hole = rest[i] ?? '';
    const literal = rest[i + 1] ?? '';
    const isLast = i + 2 === rest.length;
    const end = isLast ? text.length - literal.length : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return false;
    const value = text.slice(at, end);
    if (hole !== '*' && (!/^[^|/\s]{1,200}$/.test(value) || (found[hole] ?? value) !== value)) return false;
    if (hole !== '*') found[hole] = value;
    at = end + literal.length;
  }
  return at === text.length;
}

const stepsOf = (path: string): string[] => path.replace(/\/$/, '').split('/');

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A name for a page without one: its address as far as a key may hold it, and a sum that tells it from its like. */
function keyOf(address: string): string {
  let sum = 0x811c9dc5;
  for (const char of address) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const words = address.replace(/[^\w.]+/g, '-').replace(/^-|-$/g, '');
  return `${words.slice(-48)}-${sum.toString(36)}`;
}
