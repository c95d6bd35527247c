/**
 * Hybrid logical clock: wall time that never goes back and a counter for acts within one millisecond, as sortable text.
 * Source: Kulkarni et al., "Logical Physical Clocks", 2014. Format: 9 base-36 digits of epoch ms, 4 of counter, e.g. `0mf3k9x2a-0001`.
 */
export type Clock = string & { readonly __brand: 'Clock' };

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;

/** The clock before anything happened. */
export const ZERO = makeClock(0, 0);

/**
 * The next reading: later than `last` even if the wall clock jumped back.
 * @param nowMs wall time, epoch ms; fractions are dropped.
 */
export function tick(last: Clock, nowMs: number): Clock {
  const { ms, counter } = readClock(last);
  const wallMs = Math.floor(nowMs);
  return wallMs > ms ? makeClock(wallMs, 0) : makeClock(ms, counter + 1);
}

/** Epoch ms and counter inside a clock reading. */
export function readClock(clock: Clock): { ms: number; counter: number } {
  const [ms = '0', counter = '0'] = clock.split('-');
  return { ms: Number.parseInt(ms, 36), counter: Number.parseInt(counter, 36) };
}

function makeClock(ms: number, counter: number): Clock {
  if (counter >= 36 ** COUNTER_DIGITS) return makeClock(ms + 1, 0);
  return `${pad(ms, MS_DIGITS)}-${pad(counter, COUNTER_DIGITS)}` as Clock;
}

function pad(value: number, digits: number): string {
  return value.toString(36).padStart(digits, '0');
}
