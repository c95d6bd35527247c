import { dateOfEpochDay } from './calendar';
import type { Measurement } from './forecast-outcome';
import { exponential, normal, type Random } from './random';

/** A simulated metric: what was measured until today, and what was really measured on the due date. */
export interface MetricHistory {
  readonly points: readonly Measurement[];
  readonly today: string;
  readonly dueOn: string;
  readonly valueThen: number;
}

/** The metric of one kind, week after week; `measured` is what a check-in reads. */
type Course = () => { readonly value: number; readonly measured: number };

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** Kinds of metrics. One week moves about 1 where nothing else is said. */
export const METRICS = {
  'steady climb': (random: Random): Course => {
    const [speed, noise] = [between(random, 0.3, 2), between(random, 0.1, 1.5)];
    let week = 0;
    return () => {
      week += 1;
      const value = speed * week + noise * normal(random);
      return { value, measured: value };
    };
  },
  'random walk': (random: Random): Course => {
    const [drift, step] = [between(random, -0.5, 1.5), between(random, 0.3, 2)];
    let value = 0;
    return () => {
      value += drift + step * normal(random);
      return { value, measured: value };
    };
  },
  'levelling off': (random: Random): Course => {
    const [height, pace, noise] = [between(random, 6, 20), between(random, 0.05, 0.25), between(random, 0.1, 0.6)];
    let week = 0;
    return () => {
      week += 1;
      const value = height * (1 - Math.exp(-pace * week)) + noise * normal(random);
      return { value, measured: value };
    };
  },
  jumps: (random: Random): Course => {
    const [chance, size, noise] = [between(random, 0.15, 0.5), between(random, 1, 4), between(random, 0.05, 0.5)];
    let level = 0;
    return () => {
      if (random() < chance) level += size * exponential(random);
      const value = level + noise * normal(random);
      return { value, measured: value };
    };
  },
  'odd readings': (random: Random): Course => {
    const [speed, noise] = [between(random, 0.3, 2), between(random, 0.1, 0.8)];
    let week = 0;
    return () => {
      week += 1;
      const value = speed * week + noise * normal(random);
      return { value, measured: random() < 0.1 ? value + 10 * normal(random) : value };
    };
  },
} as const;
export type MetricKind = keyof typeof METRICS;

const FIRST_DAY = 20_000;

/** A metric of one kind, measured in most of 4 to 12 weeks, and the truth 1 to 8 weeks later. */
export function simulateMetric(kind: MetricKind, random: Random): MetricHistory {
  const course = METRICS[kind](random);
  const weeks = Math.floor(between(random, 4, 13));
  const ahead = Math.floor(between(random, 1, 9));
  const points: Measurement[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const { measured } = course();
    const isLast = week === weeks - 1;
    if (isLast || random() < 0.85) points.push({ on: dateOfEpochDay(FIRST_DAY + 7 * week), value: measured });
  }
  let valueThen = 0;
  for (let week = 0; week < ahead; week += 1) valueThen = course().value;
  const today = FIRST_DAY + 7 * (weeks - 1);
  return { points, today: dateOfEpochDay(today), dueOn: dateOfEpochDay(today + 7 * ahead), valueThen };
}
