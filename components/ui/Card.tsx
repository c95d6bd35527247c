import { type ReactNode, type Ref, useId } from 'react';

interface CardProps {
  /** A heading makes the card a named region. */
  readonly title?: string | undefined;
  /** Beside the heading: a count, a button. */
  readonly aside?: ReactNode;
  /** Heading level in the page's outline. */
  readonly level?: 2 | 3;
  /** Lets the keyboard come back to the heading when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function Card({ title, aside, level = 2, headingRef, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="rounded-lg border border-line bg-surface p-3 shadow-card"
    >
      {title && (
        <header className="mb-2 flex items-baseline justify-between gap-2">
          <Heading
            ref={headingRef}
            tabIndex={headingRef ? -1 : undefined}
            id={id}
            className="outline-none text-sm font-semibold text-ink"
          >
            {title}
          </Heading>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
