/** What a key press in the picker's search means; `null`: it is the browser's own. */
export type PickerMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'pick' | 'clear' | 'close' | 'takeBack' }
  | null;

interface PickerPosition {
  readonly query: string;
  readonly isOpen: boolean;
  /** Index of the marked option; -1 = none. */
  readonly active: number;
  readonly count: number;
}

/** Arrow keys walk round, Enter picks what is marked, Escape clears, Backspace on nothing takes the last link back. Pure. */
export function pickerMove(key: string, { query, isOpen, active, count }: PickerPosition): PickerMove {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? null : { kind: 'go', to: isOpen ? (active + 1) % count : 0 };
    case 'ArrowUp':
      return count === 0 ? null : { kind: 'go', to: active <= 0 ? count - 1 : active - 1 };
    case 'Enter':
      return isOpen && active >= 0 && active < count ? { kind: 'pick' } : null;
    case 'Escape':
      return query !== '' ? { kind: 'clear' } : isOpen ? { kind: 'close' } : null;
    case 'Backspace':
      return query === '' ? { kind: 'takeBack' } : null;
    default:
      return null;
  }
}
