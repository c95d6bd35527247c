import type { Crack } from '../domain/crack';
import type { Evidence } from '../domain/evidence';
import { ago, amount, percent } from './words';

/** What falls through, as a heading, and what closes it. Neglect is named, nobody is blamed. */
export const CRACK_WORDS: Readonly<Record<Crack['kind'], { readonly title: string; readonly repair: string }>> = {
  unowned: { title: 'Nobody owns it', repair: 'Choose an owner' },
  unaligned: { title: 'Serves nothing above it', repair: 'Say what it serves' },
  overdue: { title: 'Past its due date', repair: 'Close it or move the date' },
  stale: { title: 'Silent for longer than its rhythm', repair: 'Check in' },
  'no live work': { title: 'No live work', repair: 'Link tickets' },
  'scope creep': { title: 'The plan keeps growing', repair: 'Look at the plan' },
  uncovered: { title: 'Your open tickets that serve no goal', repair: 'Open the ticket' },
};

/** How we know, in a sentence. @param date writes a calendar date. @param now epoch ms. */
export function crackSentence(
  { kind, evidence }: Pick<Crack, 'kind' | 'evidence'>,
  date: (on: string) => string,
  now: number,
): string {
  const get = (what: Evidence['what']) => evidence.find((fact) => fact.what === what);
  switch (kind) {
    case 'unowned':
      return 'Without an owner nobody notices when it stalls.';
    case 'unaligned':
      return 'It has neither a goal above it nor a sentence about what it contributes to.';
    case 'overdue':
      return `Due ${date(String(get('due date')?.value))}, ${percent(numberOf(get('outcome')))} reached.`;
    case 'stale': {
      const spoken = get('last check-in')?.at ?? null;
      const since = get('active since')?.at ?? null;
      if (spoken !== null) return `Last check-in ${ago(spoken, now)}.`;
      return since === null ? 'Never checked in.' : `Never checked in since it began ${ago(since, now)}.`;
    }
    case 'no live work': {
      const linked = numberOf(get('linked tickets')) ?? 0;
      return linked === 0
        ? 'No ticket is linked to it.'
        : `All ${linked} linked tickets are closed, and it is not reached.`;
    }
    case 'scope creep':
      return `${percent(numberOf(get('scope growth')))} more planned than at the first check-in: ${amount(numberOf(get('work planned')) ?? 0)} now.`;
    case 'uncovered':
      return 'Most work serves no goal, and that is fine.';
  }
}

const numberOf = (fact: Evidence | undefined): number | null => (typeof fact?.value === 'number' ? fact.value : null);
