import type { Name } from './story';

/** Said about a key result; an answer follows some days later. */
export interface SampleNote {
  readonly about: string;
  readonly day: number;
  readonly text: string;
  /** Who is asked. */
  readonly asked?: Name;
  /** What they said then, written down for them. */
  readonly answer?: readonly [day: number, text: string];
}

export const NOTES: readonly SampleNote[] = [
  {
    about: 'alarms',
    day: 56.2,
    text: 'Every planned alarm exists, and we still hear of trouble from shops first. What are they calling about?',
    asked: 'Chiara Rossi',
    answer: [57.3, 'Mostly printers and scanners. Nothing of ours watches those.'],
  },
  {
    about: 'p95',
    day: 60.4,
    text: 'Would 1,000 ms be as good for a shopper as 900? Then we could stop after the currency lookup.',
    asked: 'Deniz Yılmaz',
  },
];

export interface SampleThanks {
  readonly to: Name;
  readonly for: string | null;
  readonly day: number;
  readonly tickets: readonly string[];
  readonly text: string;
}

export const THANKS: readonly SampleThanks[] = [
  {
    to: 'Deniz Yılmaz',
    for: 'timeouts',
    day: 34,
    tickets: ['312', '319'],
    text: 'You sat with support for a day before you wrote a line. That is why it works.',
  },
  {
    to: 'Chiara Rossi',
    for: 'noise',
    day: 43,
    tickets: ['316'],
    text: 'I slept through the night for the first time since spring.',
  },
  {
    to: 'Ana Kovač',
    for: null,
    day: 59.5,
    tickets: [],
    text: 'For keeping the sale weekend free of new work, when it would have been easier not to.',
  },
];
