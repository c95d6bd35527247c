import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly href: string;
  /** `quiet` has no frame, for rows. */
  readonly kind?: keyof typeof KINDS;
  /** Names it, where many say the same; begins with the words that are shown. */
  readonly label?: string;
  readonly children: ReactNode;
}

const KINDS = {
  primary: 'min-h-9 px-3 py-1.5 border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'min-h-9 px-3 py-1.5 border-line-strong bg-surface text-ink hover:bg-accent-soft',
  quiet: 'min-h-7 px-2 border-transparent text-accent hover:bg-accent-soft',
} as const;

/** A link to another screen that looks as weighty as a button. */
export const LinkButton = ({ href, kind = 'secondary', label, children }: LinkButtonProps) => (
  <a
    href={href}
    aria-label={label}
    className={`inline-flex items-center justify-center rounded-md border text-sm font-medium transition-colors ${KINDS[kind]}`}
  >
    {children}
  </a>
);
