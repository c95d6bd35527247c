import { useCallback, useMemo, useState } from 'react';

/** What a person is typing over a record. */
export interface Draft<T extends object> {
  readonly values: T;
  readonly set: (patch: Partial<T>) => void;
  /** Only the fields that differ from the record: another window's edit of the others is kept. */
  readonly changes: Partial<T>;
  readonly isChanged: boolean;
  /** After it was saved or given up. */
  readonly forget: () => void;
}

/**
 * What is typed lives in this tab's session until it is saved or given up: a refusal, a killed worker, a broken screen or
 * a reload loses nothing. Fields that were not touched follow the record.
 * @param key names the form, e.g. `objective:<id>`.
 * @param record what the fields say without the person; may change while they type.
 */
export function useDraft<T extends object>(key: string, record: T): Draft<T> {
  const place = `draft:${key}`;
  const [patch, setPatch] = useState<Partial<T>>(() => read<T>(place));
  const set = useCallback(
    (next: Partial<T>) =>
      setPatch((last) => {
        const all = { ...last, ...next };
        sessionStorage.setItem(place, JSON.stringify(all));
        return all;
      }),
    [place],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(place);
    setPatch({});
  }, [place]);
  const changes = useMemo(() => differing(patch, record), [patch, record]);
  return { values: { ...record, ...patch }, set, changes, isChanged: Object.keys(changes).length > 0, forget };
}

const differing = <T extends object>(patch: Partial<T>, record: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(record[field as keyof T]),
    ),
  ) as Partial<T>;

function read<T extends object>(place: string): Partial<T> {
  const kept = sessionStorage.getItem(place);
  return kept === null ? {} : (JSON.parse(kept) as Partial<T>);
}

/** Does a draft of this form wait in this tab? Then the form opens by itself. */
export const hasDraft = (key: string): boolean => sessionStorage.getItem(`draft:${key}`) !== null;
