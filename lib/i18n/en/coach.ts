import { spoken } from '../spoken';

/** The coach beside an objective; its questions stand with its rules. */
export const coach = spoken('coach', {
  well: (n: number) => `What is well (${n})`,
  aside: (n: number) => `Set aside (${n})`,
  pass: (n: number, of: number) => `${n} of ${of} checks pass`,
  seen: (what: string) => `Seen: ${what}`,
  saved: 'Saved.',
  fixed: 'Fixed.',
  title: 'Coach',
  before: 'Before it can start',
  worth: 'Worth a thought',
  none: 'No question left. It reads well.',
  writtenIn: 'Written in',
  isAside: 'Set aside.',
  whyNot: 'Why does it not apply here?',
  setAside: 'Set aside',
  apply: 'Apply the obvious fix',
  notMissing: 'Nothing is missing',
  setAsideOf: 'Set aside…',
  example: 'Example',
});
