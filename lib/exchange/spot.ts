/** A place in a text as an editor counts it, both from 1; columns in UTF-16 units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

export const START: Spot = { line: 1, column: 1 };

/** Where we are after a text that begins at a spot. */
export function spotAfter({ line, column }: Spot, text: string): Spot {
  let [lines, last] = [line, -1];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines++;
    last = at;
  }
  return { line: lines, column: last === -1 ? column + text.length : text.length - last };
}

/** As a place of a fault, which screens say in their language. */
export const placeOf = ({ line, column }: Spot): string => `line ${line}, column ${column}`;
