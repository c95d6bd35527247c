import type { ApiReading } from '../domain/api-answer';
import { MAX_TITLE_LENGTH, type TicketRef } from '../domain/ticket';
import { blankReading } from './blank-reading';

/** What an API told, cut to what is kept; all it does not tell is `null`. */
export function apiReading(
  ref: TicketRef,
  url: string,
  told: Partial<Omit<ApiReading, 'ref' | 'url' | 'source'>>,
): ApiReading {
  const reading = { ...blankReading({ ref, url, source: 'api' }), closedAt: null, createdAt: null, ...told };
  return {
    ...reading,
    source: 'api',
    title: cut(reading.title),
    type: cut(reading.type),
    rawState: cut(reading.rawState),
    assignees: reading.assignees?.slice(0, 50).map((name) => name.slice(0, MAX_TITLE_LENGTH)) ?? null,
    labels: reading.labels?.slice(0, 50).map((name) => name.slice(0, MAX_TITLE_LENGTH)) ?? null,
  };
}

const cut = (text: string | null) => text && text.slice(0, MAX_TITLE_LENGTH);

/** A moment as APIs write it, ISO 8601 with a zone; `null` for everything else. @returns epoch ms. */
export function momentFrom(text: string | null | undefined): number | null {
  if (!text || !/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return null;
  // Jira and others write `+0000`, which not every engine reads.
  const at = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) || at < 0 ? null : at;
}
