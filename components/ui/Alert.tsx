import type { ReactNode } from 'react';

interface AlertProps {
  /** Nothing shown keeps the place ready: a screen reader only speaks what appears inside a region it already knows. */
  readonly children: ReactNode;
}

/** Why something was not done, said at once; empty, it takes no room between its neighbours. */
export const Alert = ({ children }: AlertProps) => (
  <div role="alert" className="empty:absolute">
    {children && (
      <p className="rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-sm text-ink">{children}</p>
    )}
  </div>
);
