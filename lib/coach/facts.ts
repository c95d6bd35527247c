import type { TicketState } from '../domain/ticket';

/** Levels of the organisation, highest first. */
export const LEVELS = ['company', 'department', 'team', 'personal'] as const;
export type Level = (typeof LEVELS)[number];

/** Somebody who answers for something. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An objective as far as the coach needs it. A draft may lack anything: `null` = not said yet. */
export interface ObjectiveFacts {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** More than one only where it was imported or typed freely; our own records hold one. */
  readonly owners: readonly Named[];
  /** Who reads the check-ins. `'none'`: said on purpose that nobody does. */
  readonly reviewer: Named | 'none' | null;
  readonly level: Level;
  readonly kind: 'committed' | 'aspirational' | 'learning' | null;
  readonly parents: readonly { readonly title: string; readonly level: Level }[];
  readonly contribution: string;
  readonly state: 'draft' | 'active' | 'closed';
  /** Its own end, `YYYY-MM-DD`; `null` = the end of its cycle. */
  readonly dueOn: string | null;
  /** Could every key result be reached and the objective still fail? The person's own answer. */
  readonly couldStillFail: boolean | null;
  /** Objectives this owner has at this level in this cycle, this one included; `null` = not counted. */
  readonly besideIt: number | null;
}

/** A measure in the making: the kinds of `lib/domain/measure`, any number of them still unknown. */
export interface MeasureFacts {
  readonly kind: string;
  readonly unit?: string;
  readonly baseline?: number | null;
  /** Of an ordinal, a sentence. */
  readonly target?: number | string | null;
  /** Of a milestone. */
  readonly steps?: readonly unknown[];
  /** Of a threshold. */
  readonly limits?: readonly unknown[];
}

/** A key result as far as the coach needs it. */
export interface KeyResultFacts {
  readonly id: string;
  readonly title: string;
  readonly owners: readonly Named[];
  /** Its own due date; `null` = the end of its objective or cycle. */
  readonly dueOn: string | null;
  readonly evidenceUrl: string | null;
  /** Does a rule feed tickets or values in? That is evidence, too. */
  readonly hasLinkRule: boolean;
  readonly leadLag: 'lead' | 'lag' | null;
  readonly measure: MeasureFacts | null;
  /** 0–10, the latest one. */
  readonly confidence: number | null;
  /** `null` = not looked up. */
  readonly tickets: readonly { readonly title: string; readonly state: TicketState }[] | null;
  /** 0–1, clamped or not; `null` = never measured. */
  readonly outcomeRatio: number | null;
  /** Check-ins that carried a value. */
  readonly measuredTimes: number;
  /** What the owner last reported, as a status of `lib/domain/status`. */
  readonly reported: string | null;
  /** The date since which the measured value has not moved. */
  readonly sameValueSince: string | null;
  /** Edits of the goalposts, oldest first. */
  readonly edits: readonly { readonly field: 'target' | 'baseline'; readonly on: string; readonly reason: string }[];
}

/** Everything the rules may look at. Plain data, so that a form can pass what it holds before anything is saved. */
export interface Facts {
  /** The calendar date where the person is. */
  readonly today: string;
  /** `null` = no cycle chosen; dates `null` = the "someday" backlog. */
  readonly cycle: { readonly startsOn: string | null; readonly endsOn: string | null } | null;
  readonly objective: ObjectiveFacts;
  readonly keyResults: readonly KeyResultFacts[];
  /** Levels that have at least one objective: a level nobody uses cannot be skipped. */
  readonly levelsInUse: readonly Level[];
  /** Open tickets seen of the objective's people and how many serve no key result; `null` = not counted. */
  readonly openWork: { readonly tickets: number; readonly unlinked: number } | null;
}

/** The day the objective ends: its own, or its cycle's. `null` in a backlog. */
export const endOf = ({ objective, cycle }: Facts): string | null => objective.dueOn ?? cycle?.endsOn ?? null;
