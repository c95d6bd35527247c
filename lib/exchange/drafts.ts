import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';
import type { Fault } from './fault';
import type { Tally } from './report';

/** More than these are not taken in at once. */
export const MAX_DRAFTS = 20_000;

/** A field is absent where the file does not say: a new record then takes the default, a known one stays as it is. */
export interface KeyResultDraft {
  /** Where in the file it stands, e.g. `line 7`. */
  readonly place: string;
  /** Ours, from an earlier export; `null` = found by its title, else new. */
  readonly id: string | null;
  readonly fields: Partial<Pick<KeyResult, 'measure' | 'dueOn' | 'weight'>> & { readonly title: string };
  /** A person's name; `''` = nobody. */
  readonly owner?: string;
}

export interface ObjectiveDraft {
  readonly place: string;
  readonly id: string | null;
  /** Its cycle's name; absent = the one the person chose. */
  readonly cycle?: string;
  readonly fields: Partial<Pick<Objective, 'why' | 'level' | 'kind' | 'weight' | 'contribution'>> & {
    readonly title: string;
  };
  readonly owner?: string;
  /** A person's name; `''` = nobody. */
  readonly reviewer?: string;
  readonly keyResults: readonly KeyResultDraft[];
}

/** What a table or a document holds. With a fault in it, nothing may be imported. */
export interface ReadDrafts {
  readonly drafts: readonly ObjectiveDraft[];
  readonly faults: readonly Fault[];
  /** What was repaired or left out on the way, and where. */
  readonly repairs: readonly Fault[];
}

/** What importing objectives would do, or did. */
export interface DraftReport {
  readonly objectives: Tally;
  readonly keyResults: Tally;
  /** Names that were not known and become people and cycles. */
  readonly people: readonly string[];
  readonly cycles: readonly string[];
  readonly faults: readonly Fault[];
}
