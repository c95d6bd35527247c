import { expect, test } from 'vitest';
import { review } from '../../lib/coach/coach';
import type { Lexicon } from '../../lib/coach/lexicon';
import { stretchOf } from '../../lib/coach/numbers';
import { READ_LENGTH, read } from '../../lib/coach/reading';
import { lexiconOf } from '../../lib/coach/words/lexicon-of';
import { MAX_TITLE } from '../../lib/domain/text';
import { fc } from '../domain/law';
import { anyFacts, anyText } from './any-facts';
import { soundDraft, soundKeyResult, soundObjective } from './draft';

const ENGLISH = lexiconOf('en');
const LEXICONS = [ENGLISH, lexiconOf('de'), lexiconOf('tlh')];

test('no draft makes the coach throw, and the same draft gets the same review', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...LEXICONS), (facts, lexicon) => {
      expect(review(facts, lexicon)).toEqual(review(structuredClone(facts), lexicon));
    }),
  );
});

test('strength stays between 0 and 1 and counts what was evaluated', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { strength, findings } = review(facts, ENGLISH);
      expect(strength.ratio ?? 0).toBeGreaterThanOrEqual(0);
      expect(strength.ratio ?? 0).toBeLessThanOrEqual(1);
      expect(strength.passed + strength.warned + strength.failed).toBe(strength.evaluated);
      expect(findings.filter(({ judgement }) => judgement.outcome !== 'todo')).toHaveLength(strength.evaluated);
    }),
  );
});

test('a repair never breaks what it repairs: applied, its rule no longer asks for it', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...LEXICONS), (facts, lexicon) => {
      for (const { rule, about, judgement } of review(facts, lexicon).findings) {
        // A title without its issue key may still be the title of a ticket; an owner's name may still be a group's.
        if (!judgement.fix || about.kind !== 'keyResult' || ['title', 'ownerId'].includes(judgement.fix.field))
          continue;
        const { field, value } = judgement.fix;
        const repaired = facts.keyResults.map((one) => (one.id === about.id ? { ...one, [field]: value } : one));
        const again = review({ ...facts, keyResults: repaired }, lexicon).findings;
        const now = again.find((one) => one.rule === rule && one.about.id === about.id);
        if (now) expect([rule.id, now.judgement.fix]).not.toEqual([rule.id, judgement.fix]);
      }
    }),
  );
});

test('any text is taken apart into pieces of itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      expect(reading.tokens.every(({ raw, at }) => reading.text.startsWith(raw, at))).toBe(true);
      expect(() => stretchOf(reading, ENGLISH)).not.toThrow();
    }),
  );
});

test('as much of a title is read as a title may be long', () => {
  expect(READ_LENGTH).toBe(MAX_TITLE);
});

const MEGABYTE = 1_000_000;

const KINDS: [name: string, piece: string][] = [
  ['one word', 'a'],
  ['digits', '1'],
  ['digits and points', '1.'],
  ['digits and spaces', '123 '],
  ['spaces', ' '],
  ['hyphens', 'A-'],
  ['issue keys', 'AB-1 '],
  ['almost issue keys', 'ABCDEFGHIJ-'],
  ['hashes', '#'],
  ['arrows', '1 → '],
  ['from and to', 'from 1 to 2 '],
  ['and', 'NPS and '],
  ['verbs', 'so that reduce '],
  ['combining marks', 'e\u0301'],
  ['emoji', '👩‍👩‍👧 '],
  ['right-to-left', '\u202eمرحبا '],
  ['line feeds', '\n'],
  ['braces', '{objective}'],
];

/** A draft in which everything that can be written is this text. */
const draftOf = (text: string) => ({
  ...soundDraft,
  objective: { ...soundObjective, title: text, why: text, contribution: text, owners: [{ id: 'p', name: text }] },
  keyResults: [
    {
      ...soundKeyResult,
      title: text,
      evidenceUrl: text,
      measure: { kind: 'numeric', unit: text, baseline: 1, target: 2 },
      tickets: [{ title: text, state: 'open' as const }],
    },
    { ...soundKeyResult, id: 'k2', title: `${text}x` },
  ],
});
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

test.each(KINDS)('a megabyte of %s is judged by its beginning alone', (_name, piece) => {
  const title = fill(piece, MEGABYTE);
  // No more than the longest title is ever looked at, so the cost stops growing there; a runaway ends at the test's limit.
  const judged = (text: string) =>
    review(draftOf(text), ENGLISH).findings.map(({ rule, about, judgement }) => [rule.id, about, judgement.outcome]);
  expect(judged(title)).toEqual(judged(title.slice(0, 2 * MAX_TITLE)));
});

/** How many words the rules look at in a draft, each as often as it is looked at, and how much they quote of it. */
function workOn(text: string) {
  let words = 0;
  const counting: Lexicon = {
    ...ENGLISH,
    find: (list, reading) => {
      words += reading.tokens.length;
      return ENGLISH.find(list, reading);
    },
    verb: (list, reading) => {
      words += reading.tokens.length;
      return ENGLISH.verb(list, reading);
    },
  };
  const { findings } = review(draftOf(text), counting);
  return { words, said: findings.reduce((sum, { judgement }) => sum + judgement.found.join('').length, 0) };
}

test.each(KINDS)(
  'twice as much of %s takes at most twice the work, and a megabyte no more than its beginning',
  (_name, piece) => {
    const [half, whole, all] = [2500, 5000, MEGABYTE].map((length) => workOn(fill(piece, length))) as [
      Work,
      Work,
      Work,
    ];
    // Beside what is looked at in any text, however short.
    const any = workOn(piece).words;
    expect(whole.words).toBeLessThanOrEqual(2 * half.words + any);
    expect(all.words).toBeLessThanOrEqual((MAX_TITLE / 5000) * whole.words + any);
    // Each of the nine texts of the draft is quoted once at most.
    expect(whole.said).toBeLessThanOrEqual(9 * 5000 + 1000);
    expect(all.said).toBeLessThanOrEqual(9 * MEGABYTE + 1000);
  },
);
type Work = ReturnType<typeof workOn>;
