import type { ApiReading } from '../../domain/api-answer';
import type { TicketRef } from '../../domain/ticket';
import { apiReading } from '../api-reading';
import { stateFrom } from './state';
import { bugUrl } from './url';

/** What every way of Bugzilla tells of a bug. */
export interface Bug {
  readonly status: string;
  /** `---` or nothing while it is open. */
  readonly resolution: string;
  readonly title: string;
  /** Estimated; 0 = none, or not for this person. */
  readonly hours: number;
}

export function bugReading(ref: TicketRef, bug: Bug, told: Partial<ApiReading> = {}): ApiReading {
  const resolution = /^[A-Z_]+$/.test(bug.resolution) ? bug.resolution : null;
  const hasHours = bug.hours > 0 && bug.hours < 100_000;
  return apiReading(ref, bugUrl(ref), {
    title: bug.title,
    type: 'bug',
    state: stateFrom(bug.status || null, resolution),
    rawState: [bug.status, resolution].filter(Boolean).join(' ') || null,
    estimate: hasHours ? { value: Math.round(bug.hours * 60), unit: 'minutes' } : null,
    ...told,
  });
}
