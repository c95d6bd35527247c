import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** Escape inside an element; it goes no further, or it would close the whole popup. */
export function useEscape<T extends HTMLElement>(onEscape: () => void): RefObject<T | null> {
  const ref = useRef<T>(null);
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const element = ref.current;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      escape();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);
  return ref;
}
