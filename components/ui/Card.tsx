import { type ReactNode, type Ref, useId } from 'react';

interface CardProps {
  /** A heading makes the card a named region. */
  readonly title?: string | undefined;
  /** Beside the heading: a count, a button. */
  readonly aside?: ReactNode;
  /** Heading level in the page's outline. */
  readonly level?: 2 | 3;
  /** `roomy` for full pages, where text is larger than in the popup. */
  readonly size?: 'compact' | 'roomy';
  /** Lets the keyboard come back to the heading when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

export function Card({ title, aside, level = 2, size = 'compact', headingRef, children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={`rounded-lg border border-line bg-surface shadow-card ${size === 'roomy' ? 'p-4' : 'p-3'}`}
    >
      {title && (
        <header className={`flex items-baseline justify-between gap-2 ${size === 'roomy' ? 'mb-3' : 'mb-2'}`}>
          <Heading
            ref={headingRef}
            tabIndex={headingRef ? -1 : undefined}
            id={id}
            className={`outline-none font-semibold text-ink ${size === 'roomy' ? 'text-lg' : 'text-sm'}`}
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
