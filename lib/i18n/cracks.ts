import type { Crack } from '../domain/crack';
import type { Evidence } from '../domain/evidence';
import { cracks } from './en/cracks';
import { ago, amount, percent } from './words';

/** What falls through, as a heading, and what closes it. Neglect is named, nobody is blamed. */
export const CRACK_WORDS: Readonly<Record<Crack['kind'], { readonly title: string; readonly repair: string }>> =
  cracks.kinds;

/** How we know, in a sentence. @param date writes a calendar date. @param now epoch ms. */
export function crackSentence(
  { kind, evidence }: Pick<Crack, 'kind' | 'evidence'>,
  date: (on: string) => string,
  now: number,
): string {
  const get = (what: Evidence['what']) => evidence.find((fact) => fact.what === what);
  switch (kind) {
    case 'unowned':
      return cracks.unowned;
    case 'unaligned':
      return cracks.unaligned;
    case 'overdue':
      return cracks.overdue(date(String(get('due date')?.value)), percent(numberOf(get('outcome'))));
    case 'stale': {
      const spoken = get('last check-in')?.at ?? null;
      const since = get('active since')?.at ?? null;
      if (spoken !== null) return cracks.lastSaid(ago(spoken, now));
      return since === null ? cracks.neverSaid : cracks.neverSince(ago(since, now));
    }
    case 'no live work': {
      const linked = numberOf(get('linked tickets')) ?? 0;
      return linked === 0 ? cracks.noTicket : cracks.allClosed(linked);
    }
    case 'scope creep':
      return cracks.grows(percent(numberOf(get('scope growth'))), amount(numberOf(get('work planned')) ?? 0));
    case 'uncovered':
      return cracks.uncovered;
  }
}

const numberOf = (fact: Evidence | undefined): number | null => (typeof fact?.value === 'number' ? fact.value : null);
