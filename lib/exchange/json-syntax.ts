import { refuse } from './fault';
import { placeOf, type Spot, spotAfter } from './spot';

const VALUE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// No letter below a space, and a backslash only before what it may stand before.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"/y;
// The beginning of such a text, word or number, and then nothing.
const CUT_STRING =
  /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*(?:\\(?:u[\dA-Fa-f]{0,3})?)?\s*$/y;
const CUT_VALUE = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?\d+(?:\.\d*)?(?:[eE][+-]?\d*)?)\s*$/y;
const SPACE = /[ \t\n\r]*/y;

/** What may come next. */
type Turn = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma';

/**
 * Where a text stops being JSON: engines say so in words of their own, or not at all. Uses no recursion.
 * @returns the index of the value, key or mark that cannot stand there; `null` = all of it is JSON. Source: RFC 8259.
 */
export function syntaxFault(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let turn: Turn = 'value';
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const mark = text.charAt(at);
    let end = at + 1;
    if (turn === 'colon') {
      if (mark !== ':') return at;
      turn = 'value';
    } else if (mark === (open.at(-1) === '{' ? '}' : ']') && (turn === 'comma' || turn.endsWith('end'))) {
      if (open.pop() === undefined) return at;
      turn = 'comma';
    } else if (turn === 'comma') {
      if (mark !== ',' || open.length === 0) return at;
      turn = open.at(-1) === '{' ? 'key' : 'value';
    } else if (turn.startsWith('key')) {
      end = skip(STRING, text, at);
      turn = 'colon';
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      turn = mark === '{' ? 'key or end' : 'value or end';
    } else {
      end = skip(mark === '"' ? STRING : VALUE, text, at);
      turn = 'comma';
    }
    if (end === at) return at;
    at = skip(SPACE, text, end);
  }
  return turn === 'comma' && open.length === 0 ? null : at;
}

/** Does a text end in the middle of what stands at `at`, where it stops being JSON? Then it was cut off, and is not wrong. */
export const isCutAt = (text: string, at: number): boolean =>
  skip(SPACE, text, at) === text.length || skip(CUT_STRING, text, at) > at || skip(CUT_VALUE, text, at) > at;

/** @returns the end of what stands at `at`; `at` itself when it stands not there. */
function skip(what: RegExp, text: string, at: number): number {
  what.lastIndex = at;
  return what.test(text) ? what.lastIndex : at;
}

/**
 * Refuses a text for its syntax, in words of ours: those of engines differ, and are English.
 * @param text begins at `spot`.
 * @param at where it stops being JSON.
 * @param path JSON path of what cannot be read.
 */
export function refuseSyntax(text: string, at: number, spot: Spot, path: string): never {
  const place = `${placeOf(spotAfter(spot, text.slice(0, at)))}, ${path}`;
  return refuse('json.syntax', place, text.slice(at, at + 20).split('\n')[0]);
}
