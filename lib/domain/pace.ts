import { daysBetween } from './calendar';
import type { Measure } from './measure';
import { clamp } from './outcome';
import type { Phase } from './phase';

/**
 * Expected progress today, 0–1: the part of the time that has passed, linear between the points the owner gave, if any.
 * It starts at 0 on the first day and ends at 1 on the due day, wherever the points stop before it.
 * @param phases in order of date; those outside the stretch are left out.
 * @returns `null` where a date is missing or the stretch is not at least a day.
 */
export function paceOf(
  startsOn: string | null,
  dueOn: string | null,
  today: string,
  phases: readonly Phase[] = [],
): number | null {
  if (startsOn === null || dueOn === null || !(daysBetween(startsOn, dueOn) >= 1)) return null;
  const inside = phases.filter(({ on }) => on > startsOn && on < dueOn);
  const atEnd = phases.find(({ on }) => on === dueOn) ?? { on: dueOn, ratio: 1 };
  const points = [{ on: startsOn, ratio: 0 }, ...inside, atEnd];
  const next = points.findIndex(({ on }) => on > today);
  const [from, to] = [points[next - 1], points[next]];
  if (next === 0) return 0;
  if (!from || !to) return clamp(atEnd.ratio);
  const passed = daysBetween(from.on, today) / daysBetween(from.on, to.on);
  return clamp(from.ratio + (to.ratio - from.ratio) * passed);
}

/**
 * What progress is compared with. Most measures grow with time. Limits have to hold from the first day. A yes-or-no
 * result can come on the last day, so until then nothing is expected of it.
 * @returns 0–1; `null` without dates.
 */
export function expectedProgress(measure: Pick<Measure, 'kind'> | undefined, pace: number | null): number | null {
  if (pace === null) return null;
  if (measure?.kind === 'threshold') return 1;
  if (measure?.kind === 'boolean' || measure?.kind === 'baseline') return pace < 1 ? 0 : 1;
  return pace;
}
