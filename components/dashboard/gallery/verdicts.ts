import { DAY_MS, localDate } from '../../../lib/domain/calendar';
import { type EvidenceList, fact } from '../../../lib/domain/evidence';
import type { Signal } from '../../../lib/domain/signal';
import type { Status } from '../../../lib/domain/status';
import type { Made } from './goals';
import { NUMBER } from './measures';

const said = (...values: number[]): Made => ({ measure: NUMBER, said: values });

/** A goal of each status, by what was said of it. */
export const GOALS_BY_STATUS: Readonly<Record<Status, Made>> = {
  on_track: said(2400, 2000, 1500, 1300),
  behind: said(2400, 2000, 1500),
  at_risk: said(2400, 1800),
  off_track: said(2400, 2300),
  outdated: { ...said(2000), silentDays: 16 },
  pending: said(),
  too_early: { ...said(2390), day: 4 },
  closed: { ...said(900), isClosed: true },
};

/** A question of each kind. @param now epoch ms. */
export function signalsByKind(now: number): readonly Signal[] {
  const [lately, before] = [now - 3 * DAY_MS, now - 38 * DAY_MS];
  const evidence: Readonly<Record<Signal['kind'], EvidenceList>> = {
    'work done, outcome missing': [fact('work done', 8), fact('work planned', 8), fact('outcome', 0.4)],
    'outcome moved without work': [fact('outcome before', 0.2, before), fact('outcome', 0.6, lately)],
    'low progress, high confidence': doubt(0.2, 9, lately),
    'high progress, low confidence': doubt(0.8, 2, lately),
    'on track, value unchanged': [fact('value', 1300, before), fact('status', 'on_track', lately)],
    'no live work': [fact('live tickets', 0), fact('linked tickets', 2), fact('active since', null, before)],
    'nobody owns it': [fact('owner', null)],
    'past due': [fact('due date', localDate(lately)), fact('outcome', 0.4)],
  };
  return Object.entries(evidence).map(([kind, facts]) => ({ kind: kind as Signal['kind'], evidence: facts }));
}

const doubt = (progress: number, confidence: number, at: number): EvidenceList => [
  fact('progress', progress),
  fact('expected progress', 0.7),
  fact('confidence', confidence, at),
];
