import type { Found } from '../domain/canary';
import type { Place } from '../trackers/reader';
import type { MarkupChanged } from '../trackers/tracker';

const PARTS = ['title', 'state', 'type', 'assignees', 'labels', 'estimate'] as const;

/**
 * What of all that is looked for one look at a page found: on a ticket's page its parts, elsewhere rows. That something
 * was there or not, and nothing of what it says.
 */
export function foundOn([first]: readonly Place[], broken: MarkupChanged | null): Found {
  if (broken) return { [broken.what]: false };
  if (first?.reading.source !== 'page') return { rows: !!first };
  const { reading, spot } = first;
  const parts = PARTS.map((part) => [part, ![null, 'unknown'].includes(reading[part] as null)]);
  return { ...Object.fromEntries(parts), spot: !!spot };
}
