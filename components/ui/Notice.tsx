import type { ReactNode } from 'react';
import { common } from '../../lib/i18n/en/common';
import { Button } from './Button';

interface NoticeProps {
  /** `done`: said politely. `refused`: said at once. */
  readonly tone: 'done' | 'refused';
  /** `null` keeps the place ready: a screen reader only speaks what appears inside a region it already knows. */
  readonly children: ReactNode | null;
  readonly onUndo?: (() => void) | undefined;
  /** What taking it back is called: undo, or redo after an undo. */
  readonly undoLabel?: string;
  /** The undo was sent and is not acknowledged yet. */
  readonly isPending?: boolean;
  readonly onDismiss?: (() => void) | undefined;
}

/** What just happened, with its Undo. */
export function Notice({ tone, children, onUndo, undoLabel = common.undo, isPending = false, onDismiss }: NoticeProps) {
  const look = tone === 'done' ? 'border-line bg-surface text-ink' : 'border-off-track bg-off-track-soft text-ink';
  return (
    <div role={tone === 'done' ? 'status' : 'alert'} className="empty:absolute">
      {children !== null && (
        <div className={`flex items-center gap-2 rounded-md border py-1 ps-3 pe-1 text-sm shadow-over ${look}`}>
          <div className="min-w-0 flex-1 py-1">{children}</div>
          {onUndo && (
            <Button kind="quiet" size="small" isPending={isPending} onClick={onUndo}>
              {undoLabel}
            </Button>
          )}
          {onDismiss && (
            <Button kind="quiet" size="small" aria-label={common.closeMessage} onClick={onDismiss}>
              <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 stroke-current stroke-2">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
