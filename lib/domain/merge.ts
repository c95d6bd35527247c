import { type Change, compareStamps, type RowFrame, type Stamp } from './change';

/** A row as merging sees it: fields and their stamps, whatever the fields mean. A newer version's fields pass through. */
export type AnyRow = Readonly<Record<string, unknown>> & Pick<RowFrame, 'space' | 'stamps'>;

/**
 * Two replicas' versions of one row: of each field the value with the greater stamp. Commutative, associative and
 * idempotent, so replicas agree whatever came first, twice or late. A field without a stamp loses to one with.
 */
export function mergeRows(a: AnyRow, b: AnyRow): AnyRow {
  const merged: Record<string, unknown> = { space: a.space < b.space ? a.space : b.space };
  const stamps: Record<string, Stamp> = {};
  for (const field of new Set([...fieldsOf(a), ...fieldsOf(b)])) {
    const winner = wins(b, a, field) ? b : a;
    merged[field] = winner[field];
    const stamp = stampIn(winner, field);
    if (stamp) stamps[field] = stamp;
  }
  return { ...merged, space: merged.space as string, stamps };
}

/** What a journal entry says about its row; merging it in is applying it. */
export const rowOf = (change: Change): AnyRow => {
  const stamp: Stamp = [change.clock, change.personId, change.device];
  const stamps = Object.fromEntries(Object.keys(change.set).map((field) => [field, stamp]));
  return { ...change.set, space: change.space, stamps };
};

const FRAME = new Set(['space', 'stamps']);
const fieldsOf = (row: AnyRow): string[] => Object.keys(row).filter((field) => !FRAME.has(field));

function wins(challenger: AnyRow, holder: AnyRow, field: string): boolean {
  if (!Object.hasOwn(challenger, field)) return false;
  if (!Object.hasOwn(holder, field)) return true;
  const [theirs, ours] = [stampIn(challenger, field), stampIn(holder, field)];
  const order =
    theirs && ours ? compareStamps(theirs, ours) : Number(theirs !== undefined) - Number(ours !== undefined);
  // Equal stamps on different values mean a damaged or forged replica: any rule will do that all replicas share.
  return order > 0 || (order === 0 && canonical(challenger[field]) > canonical(holder[field]));
}

/** Of a row's own: a field may be called like something every object has, e.g. `constructor`. */
const stampIn = ({ stamps }: AnyRow, field: string): Stamp | undefined =>
  Object.hasOwn(stamps, field) ? stamps[field] : undefined;

/** JSON with sorted keys, so that equal values have equal text. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
