import type { ReactNode } from 'react';
import type { TicketState as State } from '../../lib/domain/ticket';
import { STATE_WORDS } from '../../lib/i18n/words';
import { ClippedText } from '../ui/ClippedText';

const GLYPHS: Readonly<Record<State, ReactNode>> = {
  open: <circle cx="8" cy="8" r="5.5" fill="none" />,
  in_progress: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" />
      <path d="M8 4.5a3.5 3.5 0 0 1 0 7z" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" />
      <path d="m5.5 8.3 1.8 1.8 3.4-3.8" fill="none" />
    </>
  ),
  cancelled: <path d="M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M4.3 11.7l7.4-7.4" fill="none" />,
  unknown: <path d="M6 6.2a2 2 0 1 1 2.8 1.9c-.6.2-.8.6-.8 1.2v.2m0 2.2v.1" fill="none" />,
};

/** A ticket's state in our word, and in the tracker's own where it differs. */
export function TicketState({ state, rawState }: { readonly state: State; readonly rawState?: string | null }) {
  const own = rawState && rawState.toLowerCase() !== STATE_WORDS[state].toLowerCase() ? rawState : null;
  return (
    <span className="inline-flex items-baseline gap-1 text-xs text-muted">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className={`size-3.5 shrink-0 translate-y-0.5 fill-current stroke-current [stroke-linecap:round] [stroke-width:1.6] ${state === 'done' ? 'text-on-track' : ''}`}
      >
        {GLYPHS[state]}
      </svg>
      <span className="flex min-w-0 flex-wrap gap-x-1">
        <span>{STATE_WORDS[state]}</span>
        {own && <ClippedText>{`(${own})`}</ClippedText>}
      </span>
    </span>
  );
}
