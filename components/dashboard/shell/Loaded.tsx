import { type ReactNode, useEffect, useState } from 'react';
import { shell } from '../../../lib/i18n/en/shell';

const PATIENCE_MS = 400;

interface LoadedProps<T> {
  /** `undefined` while it is on its way. */
  readonly value: T | undefined;
  readonly children: (value: T) => ReactNode;
}

/** Shows what was asked for once it is there, and says that it is late only when it is: a flash of "Loading" is noise. */
export function Loaded<T>({ value, children }: LoadedProps<T>) {
  return value === undefined ? <Late /> : children(value);
}

/** Nothing for a moment, then that it is late. */
export function Late() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  // In place of the whole page it stands in its middle.
  return (
    <p
      role="status"
      aria-busy="true"
      className="px-4 py-6 text-muted [#root>&]:grid [#root>&]:min-h-dvh [#root>&]:place-items-center [#root>&]:text-base"
    >
      {isLate && shell.loading}
    </p>
  );
}
