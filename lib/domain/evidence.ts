/** One fact a finding rests on: what it is, its value, and when it was so. */
export interface Evidence {
  readonly what:
    | 'work done'
    | 'work planned'
    | 'outcome'
    | 'outcome before'
    | 'value'
    | 'confidence'
    | 'progress'
    | 'expected progress'
    | 'status'
    | 'linked tickets'
    | 'live tickets'
    | 'owner'
    | 'due date'
    | 'parent'
    | 'last check-in'
    | 'active since'
    | 'scope growth'
    | 'assignee';
  /** Ratios are 0–1, dates `YYYY-MM-DD`, statuses as they are stored; `null` = there is none, which is the point. */
  readonly value: number | string | null;
  /** Epoch ms; `null` = it is so now. */
  readonly at: number | null;
}

/** A finding shows at least one fact. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

export const fact = (what: Evidence['what'], value: Evidence['value'], at: number | null = null): Evidence => ({
  what,
  value,
  at,
});
