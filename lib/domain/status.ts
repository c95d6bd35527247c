import type { Cycle } from './cycle';
import type { Health, KeyResult } from './key-result';
import type { Measure } from './measure';
import type { Objective } from './objective';
import { expectedProgress, paceOf } from './pace';
import type { Phase } from './phase';
import type { Silence } from './staleness';
import { silenceOf } from './staleness';
import type { StatusRule, StatusRuleId } from './status-rule';
import { judge, STATUS_RULES } from './status-rule';

export type Status = Health | 'too_early' | 'outdated' | 'pending' | 'closed';

/** Worst first: an objective is as well as its sickest key result. */
export const SEVERITY: readonly Status[] = [
  'off_track',
  'at_risk',
  'behind',
  'outdated',
  'pending',
  'too_early',
  'on_track',
  'closed',
];

/** A status, and what decided it. */
export interface Verdict {
  readonly status: Status;
  readonly rule: 'closed' | 'outdated' | 'held override' | 'override' | 'check-in' | 'pace' | 'too early' | 'no data';
  /** 0–1; `null` without dates. */
  readonly pace: number | null;
  /** The progress that was compared with what was expected, 0–1; `null` = unknown. */
  readonly progress: number | null;
  /** What the progress was compared with, 0–1: the pace, or what this kind of measure is held to. `null` without dates. */
  readonly expected: number | null;
  /** Whose rule made `computed` out of the two. */
  readonly statusRule: StatusRuleId;
  readonly silence: Silence;
  /** What would have been said without an override or a check-in's own status. */
  readonly computed: Status;
}

export interface StatusFacts {
  readonly keyResult: Pick<KeyResult, 'dueOn' | 'override'> & {
    readonly measure?: Pick<Measure, 'kind'>;
    readonly phases?: readonly Phase[] | null | undefined;
  };
  readonly objective: Pick<Objective, 'state'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn' | 'cadence' | 'anchorDay' | 'state'>;
  /** Outcome ratio, 0–1; `null` = never measured. */
  readonly progress: number | null;
  readonly lastCheckIn: { readonly at: number; readonly status: Health | null } | null;
  /** Epoch ms since when check-ins are expected. */
  readonly activeSince: number;
}

/**
 * Precedence: closed > outdated > held override > the last check-in's own status > computed from pace > pending.
 * Nobody owes a check-in while the objective is a draft or its cycle is being planned, so these are never outdated.
 * @param today calendar date. @param statusRule the workspace's choice.
 */
export function statusOf(facts: StatusFacts, today: string, statusRule: StatusRuleId = 'throughline'): Verdict {
  const { keyResult, objective, cycle, progress, lastCheckIn } = facts;
  const silence = silenceOf(lastCheckIn?.at ?? facts.activeSince, cycle, today);
  const pace = paceOf(cycle.startsOn, keyResult.dueOn ?? cycle.endsOn, today, keyResult.phases ?? []);
  const expected = expectedProgress(keyResult.measure, pace);
  const computed = compute(progress, expected, STATUS_RULES[statusRule]);
  const say = (status: Status, rule: Verdict['rule']): Verdict => ({
    status,
    rule,
    pace,
    progress,
    expected,
    statusRule,
    silence,
    computed: computed.status,
  });

  if (objective.state === 'closed' || cycle.state === 'closed') return say('closed', 'closed');
  const isRunning = objective.state === 'active' && cycle.state !== 'planning';
  if (isRunning && silence.isOutdated) return say('outdated', 'outdated');
  const { override } = keyResult;
  if (override?.mode === 'hold') return say(override.status, 'held override');
  if (override && override.at > (lastCheckIn?.at ?? 0)) return say(override.status, 'override');
  if (lastCheckIn?.status) return say(lastCheckIn.status, 'check-in');
  return say(computed.status, computed.rule);
}

/** The worst of several; `null` of none. */
export const worstStatus = (statuses: readonly Status[]): Status | null =>
  SEVERITY.find((status) => statuses.includes(status)) ?? null;

function compute(progress: number | null, expected: number | null, rule: StatusRule): Pick<Verdict, 'status' | 'rule'> {
  if (progress === null || expected === null) return { status: 'pending', rule: 'no data' };
  // What is complete needs no more time to be called so.
  if (expected < rule.silentBelow && progress < 1) return { status: 'too_early', rule: 'too early' };
  return { status: judge(rule, progress, expected), rule: 'pace' };
}
