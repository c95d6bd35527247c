import { FORBIDDEN } from './json-scan';

/**
 * So many keys, texts, numbers, lists and objects may stand in the rows of a file. Tiny ones take up to thirteen times their
 * letters in memory, so many of them 1.5 GB; 0.8 GB of ours has 33 million.
 */
const MAX_VALUES = 40_000_000;
/** Names of keys, of which ours have a few dozen: an engine keeps each for ever, and a plan of every object for them. */
const MAX_NAMES = 100_000;

const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;

/** Counts what stands in the rows of a file. */
export class Census {
  /** Keys, texts, numbers, lists and objects so far. */
  private values = 0;
  /** Every key so far. */
  private readonly names = new Set<string>();

  /** @param most values that may stand in all rows together. */
  constructor(private readonly most = MAX_VALUES) {}

  get isOver(): boolean {
    return this.values > this.most || this.names.size > MAX_NAMES;
  }

  /**
   * Counts rows, unless there are too many values or their keys are not as many as their text has.
   * @param text of theirs.
   * @param levels each may have.
   */
  takes(rows: readonly unknown[], text: string, levels: number): boolean {
    const { values } = this;
    let keys = 0;
    for (const row of rows) keys += this.keysOf(row, levels);
    if (!this.isOver && keys === keysIn(text)) return true;
    this.values = values;
    return false;
  }

  /**
   * How many keys a value has in all; not a number when one is forbidden, a number is infinite, or it is nested too deep.
   * @param levels it may have.
   */
  keysOf(value: unknown, levels: number): number {
    this.values++;
    if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null) return 0;
    if (levels === 0) return Number.NaN;
    let count = 0;
    if (Array.isArray(value)) {
      for (const each of value) count += this.keysOf(each, levels - 1);
      return count;
    }
    for (const key in value) {
      if (!this.names.has(key)) {
        if (FORBIDDEN.has(key)) return Number.NaN;
        this.names.add(key);
      }
      count += 1 + this.keysOf((value as Record<string, unknown>)[key], levels - 1);
    }
    return count;
  }
}

/**
 * How many keys a text of JSON has, each as often as it is said; more where a text begins with a colon, and not a number
 * where a space before a colon leaves it open.
 */
function keysIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let end = at - 1;
    while (text.charCodeAt(end) <= SPACE) end--;
    if (text.charCodeAt(end) !== QUOTE) continue;
    if (end < at - 1) return Number.NaN;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    // A quotation mark inside of a text ends no key.
    if (slashes % 2 === 0) count++;
  }
  return count;
}
