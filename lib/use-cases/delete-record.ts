import { OkrError } from '../domain/errors';
import type { Edit } from '../store/journal';
import { hangingOn } from '../store/queries/below';
import { find, type UseCase } from './act';

/** Deletes a record and what hangs on it, as one act: one undo brings all of it back. */
export const deleteRecord: UseCase<'deleteRecord'> = async ({ kind, id }, deed) => {
  const record = await find(deed.db, kind, id);
  // Without a "me" nobody could own, check in or undo.
  if ('isMe' in record && record.isMe) throw new OkrError('input.invalid', { kind, field: 'isMe' });
  // What was said belongs to whoever said it.
  if ('authorId' in record && record.authorId !== deed.personId) throw new OkrError('record.not-yours');
  const doomed = [{ kind, id }, ...(await hangingOn(deed.db, kind, id))];
  await deed.write(doomed.map((each): Edit => ({ ...each, set: { deletedAt: deed.now } })));
  return null;
};
