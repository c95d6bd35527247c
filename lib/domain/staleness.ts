import { DAY_MS } from './calendar';
import type { Cadence } from './cycle';

/** Days between check-ins. A month counts 28 so that due days keep their weekday. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = { weekly: 7, biweekly: 14, monthly: 28 };

/** Days after the due day before silence counts as outdated. Source: Operately, OpenOKR. */
export const GRACE_DAYS = 3;

/** When the next check-in is due, and whether silence has gone on too long. */
export interface Silence {
  /** Epoch ms. */
  readonly dueAt: number;
  readonly isDue: boolean;
  readonly isOutdated: boolean;
}

/**
 * @param since epoch ms of the last check-in, or of the key result's activation.
 * @param now epoch ms.
 */
export function silenceOf(since: number, cadence: Cadence, now: number): Silence {
  const dueAt = since + CADENCE_DAYS[cadence] * DAY_MS;
  return { dueAt, isDue: now >= dueAt, isOutdated: now > dueAt + GRACE_DAYS * DAY_MS };
}
