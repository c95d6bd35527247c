import { describe, expect, test } from 'vitest';
import { pickerMove } from './picker-keys';

const at = (told: Partial<Parameters<typeof pickerMove>[1]> = {}) => ({
  query: '',
  isOpen: true,
  active: -1,
  count: 3,
  ...told,
});

describe('a key in the link picker', () => {
  test('arrows walk round the list, and open it', () => {
    expect(pickerMove('ArrowDown', at())).toEqual({ kind: 'go', to: 0 });
    expect(pickerMove('ArrowDown', at({ active: 2 }))).toEqual({ kind: 'go', to: 0 });
    expect(pickerMove('ArrowUp', at())).toEqual({ kind: 'go', to: 2 });
    expect(pickerMove('ArrowDown', at({ isOpen: false, active: 2 }))).toEqual({ kind: 'go', to: 0 });
    expect(pickerMove('ArrowDown', at({ count: 0 }))).toBeNull();
  });

  test('Enter picks only what is marked, so that nothing is linked by accident', () => {
    expect(pickerMove('Enter', at())).toBeNull();
    expect(pickerMove('Enter', at({ active: 1, isOpen: false }))).toBeNull();
    expect(pickerMove('Enter', at({ active: 1 }))).toEqual({ kind: 'pick' });
  });

  test('Escape clears, then closes, then is left to the popup', () => {
    expect(pickerMove('Escape', at({ query: 'x' }))).toEqual({ kind: 'clear' });
    expect(pickerMove('Escape', at())).toEqual({ kind: 'close' });
    expect(pickerMove('Escape', at({ isOpen: false }))).toBeNull();
  });

  test('Backspace takes a link back only when there is nothing to delete', () => {
    expect(pickerMove('Backspace', at({ query: 'x' }))).toBeNull();
    expect(pickerMove('Backspace', at())).toEqual({ kind: 'takeBack' });
  });
});
