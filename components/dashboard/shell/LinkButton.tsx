import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary';
  /** Names it, where many say the same; begins with the words that are shown. */
  readonly label?: string;
  readonly children: ReactNode;
}

const KINDS = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-accent-soft',
} as const;

/** A link to another screen that looks as weighty as a button. */
export const LinkButton = ({ href, kind = 'secondary', label, children }: LinkButtonProps) => (
  <a
    href={href}
    aria-label={label}
    className={`inline-flex min-h-9 items-center justify-center rounded-md border px-3 py-1.5 text-sm font-medium transition-colors ${KINDS[kind]}`}
  >
    {children}
  </a>
);
