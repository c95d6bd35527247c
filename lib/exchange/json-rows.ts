import { refuse } from './fault';
import { Census } from './json-census';
import { Frame } from './json-frame';
import { endOfString, keyOf, MAX_DEPTH, scanJson, step } from './json-scan';
import { isCutAt, refuseSyntax, syntaxFault } from './json-syntax';
import { START, spotAfter } from './spot';

/** No row of ours comes near. Characters. */
const MAX_ROW = 4_000_000;
/** All of a backup but its rows. Characters. */
const MAX_FRAME = 1_000_000;
/** Outside of any list of rows; no depth, not even that of a text which closes more than it opens. */
const NOWHERE = Number.NEGATIVE_INFINITY;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** What stands between two rows, up to the first key of the second: no text of JSON holds it, for it would end there. */
const SEAM = /,\s*\{\s*"[^"\\]*"/y;

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
  /** How rows of the list meet; `''` = not seen yet. */
  private seam = '';
  /** Many rows at once are tried once in a piece: the search for their end would read all of it for every row. */
  private hasTried = false;

  constructor(
    private readonly take: TakeRow,
    private readonly census = new Census(),
  ) {}

  /** What stood before the first row, and around the others so far. */
  get head(): string {
    return this.frame.text;
  }

  /** @throws FileRefusal with the JSON path. */
  push(piece: string): void {
    const text = this.rest + piece;
    this.hasTried = false;
    let from = this.many(text, 0);
    let at = from || this.at;
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
        from = at + 1;
      } else if (code === COMMA) {
        if (this.depth !== this.listDepth) continue;
        this.hand(text, from, at);
        this.seam ||= seamAt(text, at);
        from = this.many(text, at + 1);
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
    this.seam = '';
  }

  /**
   * Hands on the rows from here to the last place in which two of them seem to meet, all parsed at once: that takes a third
   * of the time, and none of their letters is looked at. Where that fails, or they are not as they should be, the look
   * at each of them tells what it is.
   * @returns where the rest begins.
   */
  private many(text: string, from: number): number {
    if (this.listDepth === NOWHERE || this.seam === '' || this.hasTried) return from;
    this.hasTried = true;
    const end = text.lastIndexOf(this.seam);
    if (end <= from) return from;
    const inner = text.slice(from, end);
    let rows: unknown[];
    try {
      rows = JSON.parse(`[${inner}]`) as unknown[];
    } catch {
      return from;
    }
    if (rows.length === 0 || !this.census.takes(rows, inner, MAX_DEPTH - this.listDepth)) return from;
    for (const row of rows) this.give(row);
    this.depth = this.listDepth;
    return end + 1;
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
    // Whatever makes them differ, the slow look tells what and where.
    if (this.census.keysOf(value, MAX_DEPTH - this.listDepth) !== this.colons)
      scanJson(row, this.path(), this.listDepth);
    if (this.census.isOver) refuse('file.too-full', this.path());
    this.give(value);
  }

  private give(row: unknown): void {
    this.take(this.list, row);
    this.index++;
    this.colons = 0;
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

/** How the row that ends here meets the next one; `''` when that does not begin with a key, or stands not yet there. */
function seamAt(text: string, at: number): string {
  SEAM.lastIndex = at;
  return SEAM.exec(text)?.[0] ?? '';
}
