import { OkrError } from '../domain/errors';
import { find, type UseCase } from './act';

/** The one who has to says that they read a check-in. A second time changes nothing. */
export const acknowledge: UseCase<'acknowledge'> = async ({ checkInId: id }, { db, now, personId, write }) => {
  const { readerId, acknowledgedAt } = await find(db, 'checkIn', id);
  if (acknowledgedAt !== null) return null;
  if (personId === '' || readerId !== personId) throw new OkrError('check-in.not-yours');
  await write([{ kind: 'checkIn', id, set: { readerId: null, acknowledgedBy: personId, acknowledgedAt: now } }]);
  return null;
};
