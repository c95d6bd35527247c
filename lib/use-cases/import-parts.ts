const AT_ONCE = 1000;

/** A list in handy pieces, so that no single database request grows with the file. */
export function* slicesOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE);
}
