import { expect, test } from 'vitest';
import { noon } from '../../tests/domain/build';
import { type EvidenceList, fact } from '../domain/evidence';
import type { Signal } from '../domain/signal';
import { signalSentence, signalWord } from './signals';

const [before, at, now] = [noon('2026-10-01'), noon('2026-11-01'), noon('2026-11-02')];
const behind: EvidenceList = [fact('progress', 0.2), fact('expected progress', 0.5), fact('confidence', 9, at)];

test.each<[Signal['kind'], EvidenceList, string]>([
  [
    'work done, outcome missing',
    [fact('work done', 8), fact('work planned', 8), fact('outcome', null)],
    'All that was planned is done (8 of 8), and the outcome was never measured. What else would move it?',
  ],
  [
    'outcome moved without work',
    [fact('outcome before', 0.2, before), fact('outcome', 0.45, at), fact('work done', 3, at)],
    'From 2026-10-01 to 2026-11-01 the outcome rose from 20 % to 45 %, and no linked ticket was finished. What moved it?',
  ],
  [
    'low progress, high confidence',
    behind,
    '20 % reached where 50 % is expected, with a confidence of 9/10 on 2026-11-01. What makes it so sure?',
  ],
  [
    'high progress, low confidence',
    [fact('progress', 0.6), fact('expected progress', 0.5), fact('confidence', 2, at)],
    '60 % reached where 50 % is expected, with a confidence of only 2/10 on 2026-11-01. What stands in the way?',
  ],
  [
    'on track, value unchanged',
    [fact('value', 320, before), fact('status', 'on_track', at)],
    'Called on track on 2026-11-01, and the value has been 320 since 2026-10-01. Is it still measured?',
  ],
  ['no live work', [fact('live tickets', 0), fact('linked tickets', 0)], 'No ticket is linked to it.'],
  ['nobody owns it', [fact('owner', null)], 'Without an owner nobody notices when it stalls.'],
  ['past due', [fact('due date', '2026-10-31'), fact('outcome', 0.4)], 'Due 2026-10-31, 40 % reached.'],
])('“%s” says how we know, and asks', (kind, evidence, sentence) => {
  expect(signalSentence({ kind, evidence }, (on) => on, now)).toBe(sentence);
  expect(signalWord(kind)).toBeTruthy();
});
