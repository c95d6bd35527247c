import { localDate } from '../domain/calendar';
import type { Evidence, EvidenceList } from '../domain/evidence';
import type { Signal } from '../domain/signal';
import { CRACK_WORDS, crackSentence } from './cracks';
import { signals } from './en/signals';
import { amount, percent } from './words';

/** Signals that are cracks, too, have the cracks' words. */
const AS_CRACK = { 'nobody owns it': 'unowned', 'no live work': 'no live work', 'past due': 'overdue' } as const;

/** What does not fit together, as a mark in a list. */
export const signalWord = (kind: Signal['kind']): string =>
  isCrack(kind) ? CRACK_WORDS[AS_CRACK[kind]].title : signals.kinds[kind];

const isCrack = (kind: Signal['kind']): kind is keyof typeof AS_CRACK => kind in AS_CRACK;

/** What does not fit together, how we know, and the question it asks. @param date writes a calendar date. @param now epoch ms. */
export function signalSentence({ kind, evidence }: Signal, date: (on: string) => string, now: number): string {
  const { share, reached, size, day } = reading(evidence, date);
  switch (kind) {
    case 'work done, outcome missing':
      return signals.workDone(size('work done'), size('work planned'), reached('outcome'));
    case 'outcome moved without work':
      return signals.moved(day('outcome before'), day('outcome'), share('outcome before'), share('outcome'));
    case 'low progress, high confidence':
      return signals.sure(share('progress'), share('expected progress'), size('confidence'), day('confidence'));
    case 'high progress, low confidence':
      return signals.unsure(share('progress'), share('expected progress'), size('confidence'), day('confidence'));
    case 'on track, value unchanged':
      return signals.still(day('status'), size('value'), day('value'));
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
      number(what) === null ? signals.neverMeasured : signals.isAt(percent(number(what))),
    size: (what: Evidence['what']) => amount(number(what) ?? 0),
    day: (what: Evidence['what']) => date(localDate(get(what)?.at ?? 0)),
  };
}
