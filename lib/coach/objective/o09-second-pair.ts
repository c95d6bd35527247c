import { type ObjectiveRule, PASS, warn } from '../rule';

/** Somebody other than the owner reviews, or it is said that nobody does. */
export const secondPair: ObjectiveRule = {
  id: 'O9',
  appliesTo: 'objective',
  kind: 'structural',
  severity: 'warning',
  law: 'Somebody other than the owner reviews, or it is said that nobody does',
  question: {
    en: 'Who reads the check-ins and asks back? If nobody does, is that on purpose?',
    de: 'Wer liest die Check-ins und fragt nach? Wenn niemand: Ist das Absicht?',
  },
  bad: {
    text: { en: 'Owner Ana Ruiz, reviewer Ana Ruiz', de: 'Verantwortlich Ana Ruiz, Review Ana Ruiz' },
    objective: { owners: [{ id: 'p1', name: 'Ana Ruiz' }], reviewer: { id: 'p1', name: 'Ana Ruiz' } },
  },
  good: {
    text: { en: 'Owner Ana Ruiz, reviewer Li Wei', de: 'Verantwortlich Ana Ruiz, Review Li Wei' },
    objective: { owners: [{ id: 'p1', name: 'Ana Ruiz' }], reviewer: { id: 'p2', name: 'Li Wei' } },
  },
  source: 'OpenOKR method; operately issue 591',
  check: ({ facts: { objective } }) => {
    const { reviewer, owners } = objective;
    if (reviewer === 'none') return PASS;
    if (reviewer === null) return warn();
    return owners.some(({ id }) => id === reviewer.id) ? warn([reviewer.name]) : PASS;
  },
};
