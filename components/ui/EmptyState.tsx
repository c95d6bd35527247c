import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is the case, in a few words. */
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly children: ReactNode;
  /** The button, or the form, that does it. */
  readonly action?: ReactNode;
}

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="font-semibold text-ink">{title}</p>
      <div className="text-muted">{children}</div>
      {action && <div className="mt-2 w-full">{action}</div>}
    </div>
  );
}
