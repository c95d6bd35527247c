import { type ReactNode, useId } from 'react';

interface CardProps {
  /** A heading makes the card a named region. */
  readonly title?: string | undefined;
  /** Beside the heading: a count, a button. */
  readonly aside?: ReactNode;
  /** Heading level in the page's outline. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

export function Card({ title, aside, level = 2, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="rounded-lg border border-line bg-surface p-3 shadow-card"
    >
      {title && (
        <header className="mb-2 flex items-baseline justify-between gap-2">
          <Heading id={id} className="text-sm font-semibold text-ink">
            {title}
          </Heading>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
