import type { RuleVerdict } from '../domain/rule-verdict';
import type { TicketState } from '../domain/ticket';
import type { TroubleCode } from '../domain/tracker-trouble';

/** What a rule would do about one ticket. */
export interface RulePreviewRow {
  readonly ticketId: string;
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly state: TicketState;
  readonly verdict: Exclude<RuleVerdict, null>;
  /** Other key results it serves already, by title: linked here too, it counts in part for each. */
  readonly others: readonly string[];
}

export interface RulePreview {
  readonly rows: readonly RulePreviewRow[];
  /** So many fit besides, of which nothing is known yet: they are looked at in the next rounds. */
  readonly unread: number;
  /** There is more than a rule links. */
  readonly isCut: boolean;
  /** `asked` its tracker · `cannot` ask it this · `no-way` in, because it is off or nothing lets us in. */
  readonly source: 'asked' | 'cannot' | 'no-way';
  /** Why the tracker did not answer. */
  readonly trouble: { readonly code: TroubleCode; readonly what: string } | null;
}
