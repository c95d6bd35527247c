import { type RefObject, useEffect, useRef } from 'react';

/**
 * Puts the keyboard into a control when it appears, for forms a person just asked for.
 * @param isWanted decides at first sight only.
 */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  const wanted = useRef(isWanted);
  useEffect(() => {
    const control = ref.current;
    if (!wanted.current || !control) return;
    control.focus();
    // As the Tab key does it: what is typed replaces what was filled in, and is not appended to it.
    if (control instanceof HTMLInputElement) control.select();
  }, []);
  return ref;
}
