import { useState } from 'react';

/** One of a few choices, remembered by this browser: a convenience, not data. @param key unique among ours. */
export function useRemembered<T extends string>(
  key: string,
  choices: readonly T[],
  initially: T,
): [value: T, set: (value: T) => void] {
  const name = `throughline.${key}`;
  const [value, setValue] = useState(() => choices.find((one) => one === localStorage.getItem(name)) ?? initially);
  return [
    value,
    (next) => {
      localStorage.setItem(name, next);
      setValue(next);
    },
  ];
}
