import { localDate } from '../domain/calendar';
import type { Evidence, EvidenceList } from '../domain/evidence';
import type { Signal } from '../domain/signal';
import { CRACK_WORDS, crackSentence } from './cracks';
import { amount, percent } from './words';

/** Signals that are cracks, too, have the cracks' words. */
const AS_CRACK = { 'nobody owns it': 'unowned', 'no live work': 'no live work', 'past due': 'overdue' } as const;

/** What does not fit together, as a mark in a list. */
export const SIGNAL_WORDS: Readonly<Record<Signal['kind'], string>> = {
  'work done, outcome missing': 'Work done, outcome missing',
  'outcome moved without work': 'Outcome moved without work',
  'low progress, high confidence': 'Little progress, high confidence',
  'high progress, low confidence': 'Good progress, low confidence',
  'on track, value unchanged': 'On track, yet nothing moved',
  'no live work': CRACK_WORDS['no live work'].title,
  'nobody owns it': CRACK_WORDS.unowned.title,
  'past due': CRACK_WORDS.overdue.title,
};

/** What does not fit together, how we know, and the question it asks. @param date writes a calendar date. @param now epoch ms. */
export function signalSentence({ kind, evidence }: Signal, date: (on: string) => string, now: number): string {
  const { share, reached, size, day } = reading(evidence, date);
  switch (kind) {
    case 'work done, outcome missing':
      return `All that was planned is done (${size('work done')} of ${size('work planned')}), and the outcome ${reached('outcome')}. What else would move it?`;
    case 'outcome moved without work':
      return `From ${day('outcome before')} to ${day('outcome')} the outcome rose from ${share('outcome before')} to ${share('outcome')}, and no linked ticket was finished. What moved it?`;
    case 'low progress, high confidence':
      return `${share('progress')} reached where ${share('expected progress')} is expected, with a confidence of ${size('confidence')}/10 on ${day('confidence')}. What makes it so sure?`;
    case 'high progress, low confidence':
      return `${share('progress')} reached where ${share('expected progress')} is expected, with a confidence of only ${size('confidence')}/10 on ${day('confidence')}. What stands in the way?`;
    case 'on track, value unchanged':
      return `Called on track on ${day('status')}, and the value has been ${size('value')} since ${day('value')}. Is it still measured?`;
    case 'no live work':
    case 'nobody owns it':
    case 'past due':
      return crackSentence({ kind: AS_CRACK[kind], evidence }, date, now);
  }
}

/** Facts of the evidence by what they are, in words. */
function reading(evidence: EvidenceList, date: (on: string) => string) {
  const get = (what: Evidence['what']) => evidence.find((fact) => fact.what === what);
  const number = (what: Evidence['what']) => {
    const value = get(what)?.value;
    return typeof value === 'number' ? value : null;
  };
  return {
    share: (what: Evidence['what']) => percent(number(what)),
    reached: (what: Evidence['what']) =>
      number(what) === null ? 'was never measured' : `is at ${percent(number(what))}`,
    size: (what: Evidence['what']) => amount(number(what) ?? 0),
    day: (what: Evidence['what']) => date(localDate(get(what)?.at ?? 0)),
  };
}
