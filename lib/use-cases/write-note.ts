import { OkrError } from '../domain/errors';
import type { NoteId } from '../domain/ids';
import { find, type UseCase } from './act';

/** Says something about a goal, asks somebody, or answers; an answer belongs where its thread does. */
export const writeNote: UseCase<'writeNote'> = async ({ threadId = null, ...said }, deed) => {
  if (deed.personId === '') throw new OkrError('me.missing');
  if (said.text.trim() === '') throw new OkrError('input.invalid', { kind: 'note', field: 'text' });
  const thread = threadId && (await find(deed.db, 'note', threadId));
  if (thread && thread.threadId !== null) throw new OkrError('input.invalid', { kind: 'note', field: 'threadId' });
  const { aboutKind, aboutId } = thread || said;
  await find(deed.db, aboutKind, aboutId);
  const { askedId = null, saidBy = null, topic = 'feedback', text } = said;
  for (const id of [askedId, saidBy]) if (id) await find(deed.db, 'person', id);
  if (askedId === (saidBy ?? deed.personId)) throw new OkrError('input.invalid', { kind: 'note', field: 'askedId' });
  const id = deed.newId<NoteId>();
  const set = {
    authorId: deed.personId,
    at: deed.now,
    saidBy,
    aboutKind,
    aboutId,
    threadId,
    askedId: thread ? null : askedId,
    topic,
    text,
    resolvedAt: null,
  };
  await deed.write([{ kind: 'note', id, set }]);
  return { id };
};
