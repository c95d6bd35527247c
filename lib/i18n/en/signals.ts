import { spoken } from '../spoken';

/** What does not fit together, and the question it asks. */
export const signals = spoken('signals', {
  kinds: {
    'work done, outcome missing': 'Work done, outcome missing',
    'outcome moved without work': 'Outcome moved without work',
    'low progress, high confidence': 'Little progress, high confidence',
    'high progress, low confidence': 'Good progress, low confidence',
    'on track, value unchanged': 'On track, yet nothing moved',
  },
  workDone: (done: string, planned: string, outcome: string) =>
    `All that was planned is done (${done} of ${planned}), and the outcome ${outcome}. What else would move it?`,
  neverMeasured: 'was never measured',
  isAt: (percent: string) => `is at ${percent}`,
  moved: (from: string, to: string, before: string, after: string) =>
    `From ${from} to ${to} the outcome rose from ${before} to ${after}, and no linked ticket was finished. What moved it?`,
  sure: (reached: string, expected: string, confidence: string, day: string) =>
    `${reached} reached where ${expected} is expected, with a confidence of ${confidence}/10 on ${day}. What makes it so sure?`,
  unsure: (reached: string, expected: string, confidence: string, day: string) =>
    `${reached} reached where ${expected} is expected, with a confidence of only ${confidence}/10 on ${day}. What stands in the way?`,
  still: (day: string, value: string, since: string) =>
    `Called on track on ${day}, and the value has been ${value} since ${since}. Is it still measured?`,
});
