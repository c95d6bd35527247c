import type { Cycle } from './cycle';
import type { KeyResult, Health } from './key-result';
import type { Objective } from './objective';
import { paceOf } from './pace';
import { type Silence, silenceOf } from './staleness';

export type Status = Health | 'too_early' | 'outdated' | 'pending' | 'closed';

/** Worst first: an objective is as well as its sickest key result. */
export const SEVERITY: readonly Status[] = [
  'off_track', 'at_risk', 'behind', 'outdated', 'pending', 'too_early', 'on_track', 'closed',
];

/** A status, and what decided it. */
export interface Verdict {
  readonly status: Status;
  readonly rule: 'closed' | 'outdated' | 'held override' | 'override' | 'check-in' | 'pace' | 'too early' | 'no data';
  /** 0–1; `null` without dates. */
  readonly pace: number | null;
  /** The progress that was compared with the pace, 0–1; `null` = unknown. */
  readonly progress: number | null;
  readonly silence: Silence;
  /** What would have been said without an override or a check-in's own status. */
  readonly computed: Status;
}

export interface StatusFacts {
  readonly keyResult: Pick<KeyResult, 'dueOn' | 'override'>;
  readonly objective: Pick<Objective, 'state'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn' | 'cadence' | 'state'>;
  /** Outcome ratio, 0–1; `null` = never measured. */
  readonly progress: number | null;
  readonly lastCheckIn: { readonly at: number; readonly status: Health | null } | null;
  /** Epoch ms since when check-ins are expected. */
  readonly activeSince: number;
}

/** Ratio of progress to pace that still counts as on track, and as behind. Source: the bands of engine S42, widened. */
const ON_TRACK = 0.9;
const BEHIND = 0.7;
/** Below this pace a ratio says nothing yet. */
const TOO_EARLY = 0.1;
/** Below this ratio it is off track rather than at risk. */
const AT_RISK = 0.4;

/**
 * Precedence: closed > outdated > held override > the last check-in's own status > computed from pace > pending.
 * @param now epoch ms. @param today calendar date.
 */
export function statusOf(facts: StatusFacts, now: number, today: string): Verdict {
  const { keyResult, objective, cycle, progress, lastCheckIn } = facts;
  const silence = silenceOf(lastCheckIn?.at ?? facts.activeSince, cycle.cadence, now);
  const pace = paceOf(cycle.startsOn, keyResult.dueOn ?? cycle.endsOn, today);
  const computed = fromPace(progress, pace);
  const say = (status: Status, rule: Verdict['rule']): Verdict => ({ status, rule, pace, progress, silence, computed: computed.status });

  if (objective.state === 'closed' || cycle.state === 'closed') return say('closed', 'closed');
  if (silence.isOutdated) return say('outdated', 'outdated');
  const { override } = keyResult;
  if (override?.mode === 'hold') return say(override.status, 'held override');
  if (override && override.at > (lastCheckIn?.at ?? 0)) return say(override.status, 'override');
  if (lastCheckIn?.status) return say(lastCheckIn.status, 'check-in');
  return say(computed.status, computed.rule);
}

/** The worst of several; `null` of none. */
export const worstStatus = (statuses: readonly Status[]): Status | null =>
  SEVERITY.find((status) => statuses.includes(status)) ?? null;

function fromPace(progress: number | null, pace: number | null): Pick<Verdict, 'status' | 'rule'> {
  if (progress === null || pace === null) return { status: 'pending', rule: 'no data' };
  if (pace < TOO_EARLY) return { status: 'too_early', rule: 'too early' };
  const ratio = progress / pace;
  const status = ratio >= ON_TRACK ? 'on_track' : ratio >= BEHIND ? 'behind' : ratio >= AT_RISK ? 'at_risk' : 'off_track';
  return { status, rule: 'pace' };
}
