import { localDate } from './calendar';
import type { Derivation, Explanation } from './explain';
import { derive } from './explain';
import { deriveExpected, derivePace } from './explain-pace';
import { PUBLISHED_RULES } from './published-rules';
import { CADENCE_DAYS, GRACE_DAYS } from './staleness';
import type { StatusFacts } from './status';
import type { StatusRuleId } from './status-rule';
import { STATUS_RULES } from './status-rule';

/**
 * `statusOf` with every step of it, in its precedence: closed > outdated > held override > override newer than the last
 * check-in > the check-in's own status > computed. @param today calendar date.
 */
export function explainStatus(
  facts: StatusFacts,
  today: string,
  statusRule: StatusRuleId = 'throughline',
): Explanation {
  const on = derive();
  const { keyResult, objective, cycle, lastCheckIn } = facts;
  const cascade: number[] = [];
  const when = (condition: number, status: number) => cascade.push(condition, status);
  const closed = on.input('closed', 'closed', 'rule');
  when(on.step('objective is closed', 'is', [on.input('objective', objective.state, 'objective'), closed]), closed);
  const cycleState = on.input('cycle', cycle.state, 'cycle');
  when(on.step('cycle is closed', 'is', [cycleState, closed]), closed);
  if (objective.state === 'active' && cycle.state !== 'planning') {
    when(deriveSilence(on, facts, today), on.input('outdated', 'outdated', 'rule'));
  }
  const { override } = keyResult;
  if (override) {
    const said = on.input('override', override.status, 'key result', { when: override.at });
    const held = on.step('is held', 'is', [
      on.input('mode', override.mode, 'key result'),
      on.input('held', 'hold', 'rule'),
    ]);
    when(held, said);
    const moments = [
      on.input('override made', override.at, 'key result'),
      on.input('last check-in', lastCheckIn?.at ?? 0, 'check-in'),
    ];
    when(on.step('override is newer', 'exceeds', moments), said);
  }
  if (lastCheckIn?.status) {
    const said = on.input('status stated', lastCheckIn.status, 'check-in', { when: lastCheckIn.at });
    when(on.step('is stated', 'known', [said]), said);
  }
  const computed = deriveComputed(on, facts, today, statusRule);
  return {
    subject: 'status',
    rule: `closed, else outdated, else set by hand, else stated, else ${PUBLISHED_RULES[statusRule].formula}`,
    source: STATUS_RULES[statusRule].name,
    lines: on.lines,
    result: on.step('status', 'choose', [...cascade, computed]),
    missing: null,
  };
}

/** Writes the steps of `silenceOf`; 1 = outdated. */
function deriveSilence(on: Derivation, { lastCheckIn, activeSince, cycle }: StatusFacts, today: string): number {
  const since = lastCheckIn
    ? on.input('last check-in', localDate(lastCheckIn.at), 'check-in')
    : on.input('active since', localDate(activeSince), 'objective');
  const span = on.input('days between check-ins', CADENCE_DAYS[cycle.cadence], 'cycle');
  const due = on.step('check-in due', 'nearestWeekday', [
    on.step('a cadence later', 'daysLater', [since, span]),
    on.input('check-in day', cycle.anchorDay, 'cycle'),
  ]);
  const late = on.step('days late', 'days', [due, on.input('today', today, 'clock')]);
  return on.step('is outdated', 'exceeds', [late, on.input('days of grace', GRACE_DAYS, 'rule')]);
}

/** Writes the steps of the workspace's status rule. */
function deriveComputed(on: Derivation, facts: StatusFacts, today: string, statusRule: StatusRuleId): number {
  const { keyResult, cycle, progress, lastCheckIn } = facts;
  const dates = { startsOn: cycle.startsOn, dueOn: keyResult.dueOn ?? cycle.endsOn, today };
  const pace = derivePace(on, { ...dates, phases: keyResult.phases ?? [] });
  const expected = deriveExpected(on, keyResult.measure?.kind, pace);
  const reached = on.input('progress', progress, 'key result', { when: lastCheckIn?.at ?? null });
  if (progress === null || expected === null) return on.input('not measured', 'pending', 'rule');
  const { silentBelow, compares, limits, otherwise } = STATUS_RULES[statusRule];
  if (Number(on.valueAt(expected)) < silentBelow && progress < 1) {
    on.input('says nothing below', silentBelow, 'rule');
    return on.input('too early', 'too_early', 'rule');
  }
  const isCompared = compares === 'difference' || Number(on.valueAt(expected)) > 0;
  const compared = isCompared
    ? on.step(compares, compares === 'ratio' ? 'divide' : 'subtract', [reached, expected])
    : null;
  const choices = limits.flatMap(([limit, status]) => {
    const reaches =
      compared === null ? null : on.step('reaches', 'reaches', [compared, on.input('limit', limit, 'rule')]);
    // Where nothing is expected yet, anything is enough.
    return [reaches ?? on.input('nothing is expected yet', 1, 'rule'), on.input('status', status, 'rule')];
  });
  return on.step('computed', 'choose', [...choices, on.input('status', otherwise, 'rule')]);
}
