import type { TicketId } from '../domain/ids';

/** Colour and meaning of a badge. `none`: not linked. */
export type BadgeTone =
  | 'none'
  | 'on_track'
  | 'behind'
  | 'at_risk'
  | 'off_track'
  | 'too_early'
  | 'outdated'
  | 'pending'
  | 'closed';

/** One linked key result on the hover card: its short label and the arithmetic behind its numbers, as finished sentences. */
export interface BadgeCardEntry {
  readonly title: string;
  readonly tone: BadgeTone;
  /** The status in words, e.g. "Behind". */
  readonly status: string;
  readonly lines: readonly string[];
}

/**
 * Everything a page gets to know about one ticket, as words ready to paint: only the short labels of the key results
 * linked to that very ticket, never the OKR tree.
 */
export interface BadgeView {
  /** Of the words, as a BCP 47 tag. */
  readonly language: string;
  readonly ticketId: TicketId;
  /** e.g. `12 % · Checkout under 1 s`, or `Link`. At most 60 characters. */
  readonly text: string;
  readonly tone: BadgeTone;
  /** The accessible name, a full sentence. */
  readonly description: string;
  /** Empty when unlinked. */
  readonly card: readonly BadgeCardEntry[];
  /** What is said where a click was not taken, or had no effect. */
  readonly covered: string;
  readonly notOpened: string;
}
