import { isBag } from './backup';

/** Who, where and about what: a few texts, said by a million rows. */
const FIELDS = ['recordId', 'keyResultId', 'objectiveId', 'ownerId', 'personId', 'device'] as const;

/** More different ones than these are not worth a place in the list of them. */
const MOST = 300_000;

/** Makes rows that were just read keep once what they say over and over: a file then takes half the memory. */
export function textSharer(): (row: unknown) => void {
  const known = new Map<unknown, unknown>();
  const once = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const first = known.get(value);
    if (first === undefined && known.size < MOST) known.set(value, value);
    return first ?? value;
  };
  return (row) => {
    if (!isBag(row)) return;
    const fields = row as Record<string, unknown>;
    for (const field of FIELDS) if (field in fields) fields[field] = once(fields[field]);
    if (isBag(row.stamps)) shareStamps(row.stamps as Record<string, unknown>, once);
  };
}

/** Most fields of a row were written by the same act: they share one stamp. */
function shareStamps(stamps: Record<string, unknown>, once: (value: unknown) => unknown): void {
  const seen: (readonly unknown[])[] = [];
  for (const [field, stamp] of Object.entries(stamps)) {
    if (!Array.isArray(stamp)) continue;
    const same = seen.find((each) => each.length === stamp.length && each.every((part, i) => part === stamp[i]));
    if (same) stamps[field] = same;
    else seen.push((stamps[field] = stamp.map(once)));
  }
}
