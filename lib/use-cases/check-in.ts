import { OkrError } from '../domain/errors';
import type { CheckInId } from '../domain/ids';
import { checkValue } from '../domain/measure-rules';
import { readerOf } from '../domain/reader';
import { rollUpKeyResult } from '../domain/roll-up';
import { tickSteps } from '../domain/step';
import { soundNumbers } from '../store/roll-ups';
import { find, type UseCase } from './act';

/**
 * Says where a key result stands, and which of its steps are done. The linked work of that moment, and who has to read it,
 * are kept with it.
 */
export const checkIn: UseCase<'checkIn'> = async ({ steps = [], ...said }, deed) => {
  if (deed.personId === '') throw new OkrError('me.missing');
  const keyResult = await find(deed.db, 'keyResult', said.keyResultId);
  const { reviewerId } = await find(deed.db, 'objective', keyResult.objectiveId);
  checkValue(keyResult.measure, said.value);
  const measure = tickSteps(keyResult.measure, steps);
  const [numbers] = await soundNumbers(deed.db, [keyResult]);
  const { work } = numbers ?? rollUpKeyResult(keyResult, [], []);
  const id = deed.newId<CheckInId>();
  const set = {
    status: null,
    note: '',
    blocker: '',
    ...said,
    authorId: deed.personId,
    at: deed.now,
    work: { linked: work.linked, done: work.done, plannedSize: work.plannedSize, doneSize: work.doneSize },
    readerId: readerOf(deed.personId, reviewerId, keyResult.ownerId),
    acknowledgedBy: null,
    acknowledgedAt: null,
  };
  await deed.write([
    { kind: 'keyResult', id: keyResult.id, set: { measure } },
    { kind: 'checkIn', id, set },
  ]);
  return { id };
};
