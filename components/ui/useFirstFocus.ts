import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the keyboard into a control when it appears, for forms a person just asked for.
 * @param isWanted decides at first sight only.
 */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    if (wanted.current) ref.current?.focus();
  }, []);
  return ref;
}
