/** So many rows are looked at in one go: a page that takes in a file goes on answering. */
export const AT_ONCE = 250;

/** A list in handy pieces, so that neither a task nor a database request grows with the file. */
export function* slicesOf<T>(items: readonly T[], size = AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** Lets everything else have its turn. Not inside a transaction, which ends then. */
export const breathe = (): Promise<void> =>
  // Where it is known, it comes back sooner than a timer does.
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resume) => setTimeout(resume));
