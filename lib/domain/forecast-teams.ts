import type { WorkWeek } from './futures';
import { exponential, normal, type Random } from './random';

/** A simulated team: what it did until today, what is left, and when it really finished. */
export interface TeamHistory {
  readonly weeks: readonly WorkWeek[];
  readonly remaining: number;
  /** Days from today until the last piece was done; `Infinity` when that took longer than ten years. */
  readonly finishedAfterDays: number;
}

/** What a team of one kind does in a week: pieces finished and added. */
type Habit = (week: number) => WorkWeek;

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
const LONGEST_WEEKS = 520;

/** Kinds of teams, each with habits of its own: speed, spread and drift are drawn anew for every history. */
export const TEAMS = {
  steady: (random: Random): Habit => {
    const speed = between(random, 2, 10);
    return () => ({ done: poisson(random, speed), added: 0 });
  },
  bursty: (random: Random): Habit => {
    const [speed, quiet] = [between(random, 4, 12), between(random, 0.3, 0.6)];
    return () => ({ done: random() < quiet ? 0 : poisson(random, speed * exponential(random)), added: 0 });
  },
  slowing: (random: Random): Habit => {
    const [speed, loss] = [between(random, 4, 12), between(random, 0.01, 0.05)];
    return (week) => ({ done: poisson(random, speed * (1 - loss) ** week), added: 0 });
  },
  'scope growing': (random: Random): Habit => {
    const [speed, growth] = [between(random, 3, 10), between(random, 0.1, 0.6)];
    return () => ({ done: poisson(random, speed), added: poisson(random, speed * growth) });
  },
  sparse: (random: Random): Habit => {
    const speed = between(random, 0.25, 0.9);
    return () => ({ done: poisson(random, speed), added: 0 });
  },
} as const;
export type TeamKind = keyof typeof TEAMS;

/** A history of a team of one kind, from 4 to 14 weeks long, and the truth about it. */
export function simulateTeam(kind: TeamKind, random: Random): TeamHistory {
  const habit = TEAMS[kind](random);
  const length = Math.floor(between(random, 4, 15));
  const weeks = Array.from({ length }, (_, week) => habit(week));
  const speed = weeks.reduce((sum, { done }) => sum + done, 0) / length;
  const remaining = Math.max(1, Math.round(Math.max(speed, 0.25) * between(random, 2, 10)));
  return { weeks, remaining, finishedAfterDays: finish(habit, length, remaining, random) };
}

function finish(habit: Habit, start: number, remaining: number, random: Random): number {
  let open = remaining;
  for (let week = 0; week < LONGEST_WEEKS; week += 1) {
    const { done, added } = habit(start + week);
    open += added;
    if (done >= open) return 7 * (week + nth(done, open, random));
    open -= done;
  }
  return Number.POSITIVE_INFINITY;
}

/** When in the week the n-th of several pieces is finished, 0–1, if each is at any moment. */
function nth(pieces: number, n: number, random: Random): number {
  const moments = Array.from({ length: pieces }, () => random()).sort((a, b) => a - b);
  return moments[n - 1] ?? 1;
}

/** Source: Knuth, by multiplication, for the small rates that teams have. */
function poisson(random: Random, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}
