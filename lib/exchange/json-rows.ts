import { refuse } from './fault';
import { Frame } from './json-frame';
import { endOfString, FORBIDDEN, keyOf, MAX_DEPTH, scanJson, step } from './json-scan';
import { isCutAt, refuseSyntax, syntaxFault } from './json-syntax';
import { START, spotAfter } from './spot';

/** No row of ours comes near. Characters. */
const MAX_ROW = 4_000_000;
/** All of a backup but its rows. Characters. */
const MAX_FRAME = 1_000_000;
/**
 * So many keys, texts, numbers, lists and objects may stand in the rows of a file. Tiny ones take up to thirteen times their
 * letters in memory, so many of them 1.5 GB; 0.8 GB of ours has 33 million.
 */
const MAX_VALUES = 40_000_000;
/** Names of keys, of which ours have a few dozen: an engine keeps each for ever, and a plan of every object for them. */
const MAX_NAMES = 100_000;
/** Outside of any list of rows; no depth, not even that of a text which closes more than it opens. */
const NOWHERE = Number.NEGATIVE_INFINITY;

const NEW_LINE = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** No text of JSON holds a line's end, so that what stands before this one is no part of a row. */
const LINE_END = ',\n';

/** Takes a row out of a list, e.g. `records.objective` or `tickets`. */
export type TakeRow = (list: string, row: unknown) => void;

/**
 * Reads JSON text that comes in pieces, and hands on the rows of the lists `$.x` and `$.records.x` one by one, so that
 * neither the text nor the tree of a whole file has to be held. What `JSON.parse` lets pass is refused with its place:
 * nesting without end, keys that reach prototypes, keys said twice, numbers beyond what a number can hold.
 */
export class JsonRows {
  /** What is read and not yet handed on: begins a row inside a list, else a part of the frame. */
  private rest = '';
  private at = 0;
  private readonly frame = new Frame();
  /** Where in the file the text at hand is, from its letter `passed` on. */
  private spot = START;
  private passed = 0;
  private depth = 0;
  /** Is `$` one? Nothing else has lists of ours. */
  private isObject = false;
  /** The last string of the frame: a key, when something begins. */
  private word = '';
  /** The key of `$` we are in. */
  private group = '';
  private list = '';
  private listDepth = NOWHERE;
  private index = 0;
  /** Colons in the row: as many as it has keys. */
  private colons = 0;
  /** Rows of the list stood on lines of their own so far. */
  private isLined = false;
  /** Keys, texts, numbers, lists and objects so far. */
  private values = 0;
  /** Every key so far. */
  private readonly names = new Set<string>();

  /** @param most values that may stand in all rows together. */
  constructor(
    private readonly take: TakeRow,
    private readonly most = MAX_VALUES,
  ) {}

  /** What stood before the first row, and around the others so far. */
  get head(): string {
    return this.frame.text;
  }

  /** @throws FileRefusal with the JSON path. */
  push(piece: string): void {
    const text = this.rest + piece;
    let { at } = this;
    let from = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        const end = endOfString(text, at);
        if (end === text.length) break;
        if (this.listDepth === NOWHERE) this.word = text.slice(at + 1, end);
        at = end;
      } else if (code === COLON) this.colons++;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (this.depth === MAX_DEPTH) this.refuseDepth(text.slice(from, at + 1));
        this.depth++;
        if (this.listDepth !== NOWHERE) continue;
        if (this.depth === 1) this.isObject = code === OPEN_OBJECT;
        if (this.depth === 2) this.group = this.word;
        if (code === OPEN_OBJECT || !this.isListHere()) continue;
        this.frame.add(text.slice(from, at + 1), this.spotOf(text, from));
        this.begin();
        from = this.lines(text, at + 1);
        at = from - 1;
      } else if (code === COMMA) {
        if (this.depth !== this.listDepth) continue;
        this.hand(text, from, at);
        // Looking for the next line would read the rest of the piece once for every row.
        if (at + 1 < text.length && text.charCodeAt(at + 1) !== NEW_LINE) this.isLined = false;
        from = this.lines(text, at + 1);
        at = from - 1;
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (this.depth === this.listDepth) {
          if (this.index > 0 || text.slice(from, at).trim() !== '') this.hand(text, from, at);
          this.listDepth = NOWHERE;
          from = at;
        }
        this.depth--;
      }
    }
    this.keep(text, from, at);
  }

  /**
   * What stands around the rows, with empty lists in their places; `undefined` when nothing came.
   * @throws FileRefusal when the text ended in the middle, or is no JSON.
   */
  end(): unknown {
    if (this.listDepth !== NOWHERE) {
      // A quotation mark that is missing turns texts and what is between them around, up to the end.
      this.frame.check();
      const at = syntaxFault(this.rest);
      if (at !== null && !isCutAt(this.rest, at)) refuseSyntax(this.rest, at, this.spot, this.path());
      refuse('file.cut-off', this.path());
    }
    this.frame.add(this.rest, this.spot);
    return this.frame.text.trim() === '' ? undefined : this.frame.parse();
  }

  /** Holds on to what is not finished: a row, or a string of the frame. */
  private keep(text: string, from: number, at: number): void {
    const isFrame = this.listDepth === NOWHERE;
    if (isFrame) this.frame.add(text.slice(from, at), this.spotOf(text, from));
    const kept = isFrame ? at : from;
    this.spot = this.spotOf(text, kept);
    this.passed = 0;
    this.rest = text.slice(kept);
    this.at = at - kept;
    if (this.frame.text.length + (isFrame ? this.rest.length : 0) > MAX_FRAME) refuse('file.not-ours', '$');
    if (!isFrame && this.rest.length > MAX_ROW) refuse('cell.too-long', this.path(), String(MAX_ROW));
  }

  private isListHere(): boolean {
    return this.isObject && (this.depth === 2 || (this.depth === 3 && this.group === 'records'));
  }

  private begin(): void {
    const name = keyOf(this.word);
    this.list = this.depth === 2 ? name : `records.${name}`;
    this.listDepth = this.depth;
    this.index = 0;
    this.colons = 0;
    this.isLined = true;
  }

  /**
   * Hands on rows that stand on lines of their own, as those of our files do: none of their letters is looked at here,
   * which takes half the time.
   * @returns where the rest begins.
   */
  private lines(text: string, from: number): number {
    let start = from;
    while (this.isLined) {
      const end = text.indexOf(LINE_END, start);
      if (end === -1) break;
      const line = text.slice(start, end);
      let row: unknown;
      try {
        row = JSON.parse(line);
      } catch {
        // No whole row: the slow look tells what it is.
        this.isLined = false;
        break;
      }
      this.colons = keysIn(line);
      this.give(line, row);
      start = end + LINE_END.length;
    }
    return start;
  }

  private hand(text: string, from: number, to: number): void {
    const row = text.slice(from, to);
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch {
      this.frame.check();
      scanJson(row, this.path(), this.listDepth);
      refuseSyntax(row, syntaxFault(row) ?? 0, this.spotOf(text, from), this.path());
    }
    this.give(row, value);
  }

  private give(text: string, row: unknown): void {
    // Whatever makes them differ, the slow look tells what and where.
    if (this.keysOf(row, MAX_DEPTH - this.listDepth) !== this.colons) scanJson(text, this.path(), this.listDepth);
    if (this.values > this.most || this.names.size > MAX_NAMES) refuse('file.too-full', this.path());
    this.take(this.list, row);
    this.index++;
    this.colons = 0;
  }

  /**
   * How many keys a value has in all; not a number when one is forbidden, a number is infinite, or it is nested too deep.
   * @param levels it may have.
   */
  private keysOf(value: unknown, levels: number): number {
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

  private refuseDepth(text: string): never {
    if (this.listDepth === NOWHERE) scanJson(this.frame.text + text);
    else scanJson(text, this.path(), this.listDepth);
    return refuse('json.too-deep', this.path(), String(MAX_DEPTH));
  }

  /** Where in the file a letter stands; asked from front to back. */
  private spotOf(text: string, at: number) {
    this.spot = spotAfter(this.spot, text.slice(this.passed, at));
    this.passed = at;
    return this.spot;
  }

  private path(): string {
    if (this.listDepth === NOWHERE) return '$';
    const path = this.list.split('.').map(step).join('');
    return `$${path}[${this.index}]`;
  }
}

/** How many keys a row has as we write rows; in other rows, and where a text looks like one, another number. */
function keysIn(line: string): number {
  let count = 0;
  for (let at = line.indexOf('":'); at !== -1; at = line.indexOf('":', at + 2)) count++;
  return count;
}
