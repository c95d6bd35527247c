import { useCallback, useMemo, useState } from 'react';
import { draftStorage } from './drafts';

/** What a person is typing over a record. */
export interface Draft<T extends object> {
  readonly values: T;
  readonly set: (patch: Partial<T>) => void;
  /** Only the fields that differ from the record: another window's edit of the others is kept. */
  readonly changes: Partial<T>;
  readonly isChanged: boolean;
  /** Fields that somebody else changed after the person began to type in them. */
  readonly clashes: readonly (keyof T & string)[];
  /** Lets go of what was typed there. */
  readonly giveWay: () => void;
  /** After it was saved or given up. */
  readonly forget: () => void;
}

/**
 * What is typed is kept (`drafts.ts`) until it is saved or given up: a refusal, a killed worker, a broken screen or a reload
 * loses nothing. Fields that were not touched follow the record.
 * @param key names the form, e.g. `objective:<id>`.
 * @param record what the fields say without the person; may change while they type.
 */
export function useDraft<T extends object>(key: string, record: T): Draft<T> {
  const place = `draft:${key}`;
  const [patch, setPatch] = useState<Partial<T>>(() => read<T>(place));
  // What a field said when the person began to type in it.
  const basePlace = `draft-base:${key}`;
  const [base, setBase] = useState<Partial<T>>(() => read<T>(basePlace));
  const set = useCallback(
    (next: Partial<T>) => {
      setBase((last) => {
        const touched = Object.keys(next).map((field) => [field, record[field as keyof T]]);
        const all = { ...(Object.fromEntries(touched) as Partial<T>), ...last };
        draftStorage().setItem(basePlace, JSON.stringify(all));
        return all;
      });
      setPatch((last) => {
        const all = { ...last, ...next };
        draftStorage().setItem(place, JSON.stringify(all));
        return all;
      });
    },
    [place, basePlace, record],
  );
  const keep = useCallback(
    (isKept: (field: string) => boolean) => {
      for (const [where, fields, put] of [
        [place, patch, setPatch],
        [basePlace, base, setBase],
      ] as const) {
        const left = Object.fromEntries(Object.entries(fields).filter(([field]) => isKept(field))) as Partial<T>;
        if (Object.keys(left).length > 0) draftStorage().setItem(where, JSON.stringify(left));
        else draftStorage().removeItem(where);
        put(left);
      }
    },
    [place, basePlace, patch, base],
  );
  const forget = useCallback(() => keep(() => false), [keep]);
  const changes = useMemo(() => differing(patch, record), [patch, record]);
  const moved = useMemo(() => differing(base, record), [base, record]);
  const clashes = Object.keys(changes).filter((field) => field in moved) as (keyof T & string)[];
  return {
    values: { ...record, ...patch },
    set,
    changes,
    isChanged: Object.keys(changes).length > 0,
    clashes,
    giveWay: () => keep((field) => !clashes.some((one) => one === field)),
    forget,
  };
}

const differing = <T extends object>(patch: Partial<T>, record: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(patch).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(record[field as keyof T]),
    ),
  ) as Partial<T>;

function read<T extends object>(place: string): Partial<T> {
  const kept = draftStorage().getItem(place);
  return kept === null ? {} : (JSON.parse(kept) as Partial<T>);
}
