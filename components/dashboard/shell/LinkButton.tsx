import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary';
  readonly children: ReactNode;
}

const KINDS = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-accent-soft',
} as const;

/** A link to another screen that looks as weighty as a button. */
export const LinkButton = ({ href, kind = 'secondary', children }: LinkButtonProps) => (
  <a
    href={href}
    className={`inline-flex min-h-9 items-center justify-center rounded-md border px-3 py-1.5 text-sm font-medium transition-colors ${KINDS[kind]}`}
  >
    {children}
  </a>
);
