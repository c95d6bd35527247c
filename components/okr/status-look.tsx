import type { ReactNode } from 'react';
import type { Status } from '../../lib/domain/status';

/** How a status looks: its own shape and its own colours, so that neither has to be told apart alone. */
export interface StatusLook {
  /** Text and soft background, for pills. */
  readonly pill: string;
  /** Text colour alone. */
  readonly text: string;
  /** Drawn in a 16 × 16 box, in the current colour. */
  readonly glyph: ReactNode;
}

const quiet = { pill: 'bg-quiet-soft text-quiet', text: 'text-quiet' } as const;

export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  on_track: {
    pill: 'bg-on-track-soft text-on-track',
    text: 'text-on-track',
    glyph: <path d="m3 8.5 3.2 3.2L13 5" fill="none" />,
  },
  behind: {
    pill: 'bg-behind-soft text-behind',
    text: 'text-behind',
    glyph: <path d="m12.5 3.5-4.5 4.5 4.5 4.5M7.5 3.5 3 8l4.5 4.5" fill="none" />,
  },
  at_risk: {
    pill: 'bg-at-risk-soft text-at-risk',
    text: 'text-at-risk',
    glyph: <path d="M8 2.5 14 13H2zM8 6.5v3m0 1.6v.1" fill="none" />,
  },
  off_track: {
    pill: 'bg-off-track-soft text-off-track',
    text: 'text-off-track',
    glyph: <path d="m4 4 8 8m0-8-8 8" fill="none" />,
  },
  outdated: {
    pill: 'bg-outdated-soft text-outdated',
    text: 'text-outdated',
    glyph: <path d="M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M8 5v3.2l2 1.4" fill="none" />,
  },
  too_early: { ...quiet, glyph: <path d="M3.5 2.5h9m-9 11h9M5 2.5c0 4 6 7 6 11m0-11c0 4-6 7-6 11" fill="none" /> },
  pending: { ...quiet, glyph: <path d="M3.5 8h9" fill="none" /> },
  closed: { ...quiet, glyph: <rect x="3.5" y="3.5" width="9" height="9" rx="1" /> },
};

/** The shape of a status, without its word: only beside one. */
export function StatusGlyph({ status }: { readonly status: Status }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-3.5 shrink-0 fill-current stroke-current [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:1.8]"
    >
      {STATUS_LOOKS[status].glyph}
    </svg>
  );
}
