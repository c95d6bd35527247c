import { describe, expect, test } from 'vitest';
import { closingOf, closingWords } from './closing-word';
import { checkClosing, gradeOf } from './grade';
import { rootCause } from './root-cause';

const KINDS = ['committed', 'aspirational', 'learning'] as const;
const PROGRESS = [null, 0, 0.3, 0.5, 0.7, 1];

describe('one word ends an objective', () => {
  test.each(KINDS)('every word that is offered for a %s one may be said, whatever was measured', (kind) => {
    for (const progress of PROGRESS) {
      const suggested = gradeOf(kind, progress);
      const reason = suggested ? '' : 'Nothing was measured.';
      for (const word of closingWords(kind, suggested)) {
        expect(() => checkClosing(kind, suggested, { ...closingOf(word, suggested), reason })).not.toThrow();
      }
    }
  });

  test.each(KINDS)('a %s one may always be dropped, and never changes what was measured', (kind) => {
    for (const progress of PROGRESS) {
      const suggested = gradeOf(kind, progress);
      expect(closingWords(kind, suggested)).toContain('dropped');
      const { score, isDropped } = closingOf('dropped', suggested);
      expect([score, isDropped]).toEqual([suggested?.score ?? 0, true]);
    }
  });

  test('a measured miss asks for its cause, and what came as expected for none', () => {
    expect(closingWords('committed', gradeOf('committed', 0.5))).toEqual([...rootCause.options, 'dropped']);
    expect(closingWords('aspirational', gradeOf('aspirational', 0.8))).toEqual(['achieved', 'dropped']);
    expect(closingWords('learning', gradeOf('learning', 0.5))).toEqual(['partial', 'dropped']);
  });

  test('where nothing was measured it was reached, or missed for a cause; a learning one has none', () => {
    expect(closingWords('committed', null)).toEqual(['achieved', ...rootCause.options, 'dropped']);
    expect(closingWords('learning', null)).toEqual(['achieved', 'missed', 'dropped']);
    expect(closingOf('unmeasured', null)).toEqual({ score: 0, cause: 'unmeasured', isDropped: false });
    expect(closingOf('achieved', null)).toEqual({ score: 1, cause: null, isDropped: false });
  });
});
