import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button';

interface OpenedProps {
  /** Of the button that opens it. */
  readonly word: string;
  readonly children: (close: () => void) => ReactNode;
}

/** What covers the page is shown when it is asked for. */
export function Opened({ word, children }: OpenedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {word}
      </Button>
      {isOpen && children(() => setOpen(false))}
    </>
  );
}
