import { refuse } from './fault';
import { endOfString, FORBIDDEN, keyOf, MAX_DEPTH, scanJson, step } from './json-scan';

/** No row of ours comes near. Characters. */
const MAX_ROW = 4_000_000;
/** All of a backup but its rows. Characters. */
const MAX_FRAME = 1_000_000;
/** Outside of any list of rows. */
const NOWHERE = -1;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

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
  /** The text without its rows. */
  private frame = '';
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

  constructor(private readonly take: TakeRow) {}

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
        this.frame += text.slice(from, at + 1);
        from = at + 1;
        this.begin();
      } else if (code === COMMA) {
        if (this.depth !== this.listDepth) continue;
        this.hand(text.slice(from, at));
        from = at + 1;
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (this.depth === this.listDepth) {
          const row = text.slice(from, at);
          if (this.index > 0 || row.trim() !== '') this.hand(row);
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
    if (this.listDepth !== NOWHERE) refuse('json.syntax', this.place(), 'the file ends here');
    const frame = this.frame + this.rest;
    if (frame.trim() === '') return undefined;
    return parse(frame, '$', 0);
  }

  /** Holds on to what is not finished: a row, or a string of the frame. */
  private keep(text: string, from: number, at: number): void {
    const isFrame = this.listDepth === NOWHERE;
    if (isFrame) this.frame += text.slice(from, at);
    const kept = isFrame ? at : from;
    this.rest = text.slice(kept);
    this.at = at - kept;
    if (this.frame.length + (isFrame ? this.rest.length : 0) > MAX_FRAME) refuse('file.not-ours', '$');
    if (!isFrame && this.rest.length > MAX_ROW) refuse('cell.too-long', this.place(), String(MAX_ROW));
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
  }

  private hand(text: string): void {
    const row = parse(text, this.place(), this.listDepth, this.colons);
    this.take(this.list, row);
    this.index++;
    this.colons = 0;
  }

  private refuseDepth(text: string): never {
    if (this.listDepth === NOWHERE) scanJson(this.frame + text);
    else scanJson(text, this.place(), this.listDepth);
    return refuse('json.too-deep', this.place(), String(MAX_DEPTH));
  }

  private place(): string {
    if (this.listDepth === NOWHERE) return '$';
    const path = this.list.split('.').map(step).join('');
    return `$${path}[${this.index}]`;
  }
}

/**
 * Parses a text that stands somewhere in a file.
 * @param keys how many it should come to, when that is known.
 */
function parse(text: string, place: string, depth: number, keys = Number.NaN): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    scanJson(text, place, depth);
    return refuse('json.syntax', place, error instanceof Error ? error.message : '');
  }
  // Whatever makes them differ, the slow look tells what and where.
  if (keysIn(value) !== keys) scanJson(text, place, depth);
  return value;
}

/** How many keys a value has in all; not a number when one is forbidden, or a number in it is infinite. */
function keysIn(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const each of value) count += keysIn(each);
    return count;
  }
  for (const key in value) {
    if (FORBIDDEN.has(key)) return Number.NaN;
    count += 1 + keysIn((value as Record<string, unknown>)[key]);
  }
  return count;
}
