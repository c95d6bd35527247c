import { expect, test } from 'vitest';
import { ANA, aNote, BEN, CEM } from '../../tests/domain/build';
import { threadState } from './thread';

test('a question is open until the one who was asked has answered', () => {
  const asked = aNote({ askedId: BEN });
  expect(threadState(asked, [])).toBe('open');
  expect(threadState(asked, [aNote({ authorId: CEM })])).toBe('open');
  expect(threadState(asked, [aNote({ authorId: CEM }), aNote({ authorId: BEN })])).toBe('answered');
});

test('an answer may be written down by somebody else', () => {
  expect(threadState(aNote({ askedId: BEN }), [aNote({ authorId: ANA, saidBy: BEN })])).toBe('answered');
  expect(threadState(aNote({ askedId: BEN }), [aNote({ authorId: BEN, saidBy: CEM })])).toBe('open');
});

test('what is given owes no answer, and what is settled stays settled', () => {
  expect(threadState(aNote({ askedId: null }), [])).toBe('given');
  expect(threadState(aNote({ askedId: BEN, resolvedAt: 1 }), [])).toBe('resolved');
});
