import { type ReactNode, useEffect, useRef } from 'react';

interface DialogProps {
  /** Names it. */
  readonly label: string;
  /** After it was closed, however that was. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that wants an answer before the page goes on: the browser's own modal dialog, open from the first moment. */
export function Dialog({ label, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => ref.current?.showModal(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Escape closes it; the click is for what lies around it
    <dialog
      ref={ref}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && closeDialog()}
      className="mx-auto mt-[10dvh] max-h-[80dvh] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-lg border border-line bg-surface p-0 text-ink shadow-over"
    >
      {children}
    </dialog>
  );
}

/** Closes the dialog that is open; the keyboard goes back to where it was. */
export const closeDialog = (): void => document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
