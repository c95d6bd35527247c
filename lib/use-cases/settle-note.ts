import { OkrError } from '../domain/errors';
import { find, type UseCase } from './act';

/** Whoever began a thread says that it is settled, or open again. A second time changes nothing. */
export const settleNote: UseCase<'settleNote'> = async ({ id, isSettled }, { db, now, personId, write }) => {
  const { authorId, resolvedAt } = await find(db, 'note', id);
  if (authorId !== personId) throw new OkrError('record.not-yours');
  if ((resolvedAt !== null) === isSettled) return null;
  await write([{ kind: 'note', id, set: { resolvedAt: isSettled ? now : null } }]);
  return null;
};
