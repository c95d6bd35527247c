import { expect, test } from 'vitest';
import { review } from '../../lib/coach/coach';
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
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));

test.each([
  ['one word', fill('a')],
  ['digits', fill('1')],
  ['digits and points', fill('1.')],
  ['digits and spaces', fill('123 ')],
  ['spaces', fill(' ')],
  ['hyphens', fill('A-')],
  ['issue keys', fill('AB-1 ')],
  ['almost issue keys', fill('ABCDEFGHIJ-')],
  ['hashes', fill('#')],
  ['arrows', fill('1 → ')],
  ['from and to', fill('from 1 to 2 ')],
  ['and', fill('NPS and ')],
  ['verbs', fill('so that reduce ')],
  ['combining marks', fill('e\u0301')],
  ['emoji', fill('👩‍👩‍👧 ')],
  ['right-to-left', fill('\u202eمرحبا ')],
  ['line feeds', fill('\n')],
  ['braces', fill('{objective}')],
])('a megabyte of %s is judged by its beginning alone', (_name, title) => {
  const draft = (text: string) => ({
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
  // No more than the longest title is ever looked at, so the cost stops growing there; a runaway ends at the test's limit.
  const judged = (text: string) =>
    review(draft(text), ENGLISH).findings.map(({ rule, about, judgement }) => [rule.id, about, judgement.outcome]);
  expect(judged(title)).toEqual(judged(title.slice(0, 2 * MAX_TITLE)));
});
