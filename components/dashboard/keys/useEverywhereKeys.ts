import { useEffect, useEffectEvent, useRef } from 'react';
import { go } from '../go';
import { PLACES } from '../shell/places';
import { EVERYWHERE_KEYS, GO_KEY, type KeyMeaning, meaningOf } from './keys';

/** So long a `g` waits for its letter, ms. */
const PATIENCE_MS = 1500;

/**
 * The keys that work on every screen. Keys without Ctrl or ⌘ are left alone while a person types, while a dialog is open,
 * and where they were turned off (WCAG 2.1.4).
 */
export function useEverywhereKeys(hasSingleKeys: boolean, on: (meaning: KeyMeaning) => void): void {
  const goAt = useRef(Number.NEGATIVE_INFINITY);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || document.querySelector('dialog[open]')) return;
    const isSingle = !event.ctrlKey && !event.metaKey;
    const isLetter = isSingle && !event.shiftKey;
    if (event.altKey || (isSingle && (!hasSingleKeys || isTyping(event.target)))) return;
    const name = isSingle ? event.key : `Mod+${event.key.toLowerCase()}`;
    const isAfterGo = event.timeStamp - goAt.current < PATIENCE_MS;
    goAt.current = Number.NEGATIVE_INFINITY;
    const place = isLetter && isAfterGo ? PLACES.find(({ letter }) => letter === name) : undefined;
    const meaning = meaningOf<KeyMeaning>(EVERYWHERE_KEYS, name);
    if (place) go({ name: place.name });
    else if (meaning) on(meaning);
    else if (isLetter && name === GO_KEY) goAt.current = event.timeStamp;
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
