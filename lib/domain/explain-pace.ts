import { daysBetween } from './calendar';
import type { Derivation, Explanation } from './explain';
import { derive } from './explain';
import type { Measure } from './measure';
import type { Phase } from './phase';

/** What expected progress is made of, to be explained. */
export interface PaceFacts {
  readonly startsOn: string | null;
  /** The key result's own due date, or its cycle's end. */
  readonly dueOn: string | null;
  readonly today: string;
  /** In order of date. */
  readonly phases?: readonly Phase[];
}

/** `paceOf` with every step of it. */
export function explainPace(facts: PaceFacts): Explanation {
  const on = derive();
  const result = derivePace(on, facts);
  return {
    subject: 'pace',
    rule: 'days passed / all days, straight between the points the owner gave',
    source: 'linear and phased targets as in Viva Goals',
    lines: on.lines,
    result,
    missing: result === null ? 'a start and a later due date' : null,
  };
}

/** Writes the steps of `paceOf`. @returns `null` without dates. */
export function derivePace(on: Derivation, { startsOn, dueOn, today, phases = [] }: PaceFacts): number | null {
  if (startsOn === null || dueOn === null || !(daysBetween(startsOn, dueOn) >= 1)) return null;
  const atEnd = phases.find((phase) => phase.on === dueOn);
  const points = [
    { on: startsOn, ratio: 0, source: 'cycle' as const },
    ...phases
      .filter((phase) => phase.on > startsOn && phase.on < dueOn)
      .map((phase) => ({ ...phase, source: 'key result' as const })),
    { on: dueOn, ratio: atEnd?.ratio ?? 1, source: atEnd ? ('key result' as const) : ('cycle' as const) },
  ];
  const now = on.input('today', today, 'clock');
  const at = (point: (typeof points)[number]) =>
    on.input('expected then', point.ratio, point.source, { when: point.on });
  const next = points.findIndex((point) => point.on > today);
  const [from, to] = [points[next - 1], points[next]];
  // Before the first day nothing is expected, from the last day on all of it.
  if (!from || !to) {
    const nearest = points.at(next === 0 ? 0 : -1);
    return nearest ? on.step('expected progress', 'clamp', [at(nearest)]) : null;
  }
  const [start, end] = [from, to].map(({ on: date, source }) => on.input('date', date, source));
  const [before, after] = [at(from), at(to)];
  const passed = on.step('days passed', 'days', [start ?? now, now]);
  const part = on.step('part of the days', 'divide', [passed, on.step('days', 'days', [start ?? now, end ?? now])]);
  const risen = on.step('risen', 'multiply', [on.step('rise', 'subtract', [after, before]), part]);
  return on.step('expected progress', 'clamp', [on.step('expected', 'sum', [before, risen])]);
}

/** Writes the steps of `expectedProgress`. */
export function deriveExpected(on: Derivation, kind: Measure['kind'] | undefined, pace: number | null): number | null {
  if (pace === null) return null;
  if (kind === 'threshold') return on.input('limits hold from the first day', 1, 'rule');
  if (kind !== 'boolean' && kind !== 'baseline') return pace;
  const whole = on.input('whole', 1, 'rule');
  return on.step('all or nothing on the last day', 'atLeast', [pace, whole]);
}
