import type { Facts, KeyResultFacts, ObjectiveFacts } from '../../lib/coach/facts';
import type { Rule, Sketch, Speech } from '../../lib/coach/rule';

/** An objective nobody could object to, in Q3 2026. */
export const soundObjective: ObjectiveFacts = {
  id: 'o1',
  title: 'Make mobile the way customers prefer to reach us',
  why: 'Half of them only carry a phone',
  owners: [{ id: 'p1', name: 'Ana Ruiz' }],
  reviewer: { id: 'p2', name: 'Li Wei' },
  level: 'team',
  kind: 'aspirational',
  parents: [{ title: 'Be close to customers', level: 'department' }],
  contribution: '',
  state: 'draft',
  dueOn: null,
  couldStillFail: false,
  besideIt: 2,
};

export const soundKeyResult: KeyResultFacts = {
  id: 'k1',
  title: 'Orders placed on a phone',
  owners: [{ id: 'p1', name: 'Ana Ruiz' }],
  dueOn: '2026-08-31',
  evidenceUrl: 'https://metrics.example/orders',
  hasLinkRule: false,
  leadLag: 'lag',
  measure: { kind: 'numeric', unit: 'orders a week', baseline: 120, target: 300 },
  confidence: 6,
  tickets: null,
  outcomeRatio: null,
  measuredTimes: 0,
  reported: null,
  sameValueSince: null,
  edits: [],
};

/** A second one, so that the set is sound as well. */
export const secondKeyResult: KeyResultFacts = {
  ...soundKeyResult,
  id: 'k2',
  title: 'Seconds until the first screen answers',
  dueOn: '2026-09-30',
  leadLag: 'lead',
  measure: { kind: 'numeric', unit: 's', baseline: 4.2, target: 1.5 },
};

export const soundDraft: Facts = {
  today: '2026-07-01',
  cycle: { startsOn: '2026-07-01', endsOn: '2026-09-30' },
  objective: soundObjective,
  keyResults: [soundKeyResult, secondKeyResult],
  levelsInUse: ['company', 'department', 'team', 'personal'],
  openWork: null,
};

/** The draft an example of a rule is a sketch of, its title in the language asked for. */
export function draftOf(rule: Rule, sketch: Sketch, speech: Speech): Facts {
  const title = rule.kind === 'text' || sketch.isTitle ? { title: sketch.text[speech] } : {};
  const isObjective = rule.appliesTo === 'objective';
  const others = (sketch.others ?? [secondKeyResult]).map((other, i) => ({
    ...secondKeyResult,
    title: `Another result, number ${'I'.repeat(i + 1)}`,
    ...other,
    id: `other-${i}`,
  }));
  return {
    ...soundDraft,
    objective: { ...soundObjective, why: '', ...(isObjective ? title : {}), ...sketch.objective },
    keyResults: [{ ...soundKeyResult, ...(isObjective ? {} : title), ...sketch.keyResult }, ...others],
    ...sketch.facts,
  };
}
