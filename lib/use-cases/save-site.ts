import { customTrackerFaults } from '../domain/custom-tracker-faults';
import { OkrError } from '../domain/errors';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';
import { judgeAgain } from './judge-again';

/** Nothing said: what an undo took back must not return with the next word. */
const BLANK = { deletedAt: null, statusWords: null, custom: null };

/**
 * Keeps what a person says of a tracker's installation. A changed table of status names holds for what was seen
 * before, too, as of then.
 * @throws OkrError `input.invalid` where a description makes no sense.
 */
export const saveSite: UseCase<'saveSite'> = async ({ id, ...said }, deed) => {
  const [fault] = said.custom ? customTrackerFaults(said.custom) : [];
  if (fault) throw new OkrError('input.invalid', { kind: 'site', field: fault.where, reason: fault.why });
  const row = await deed.db.sites.get(rowKey(id));
  await deed.write([{ kind: 'site', id, set: { ...(row?.deletedAt === null ? {} : BLANK), ...said } }]);
  if ('statusWords' in said) await judgeAgain(deed.db, id);
  return null;
};
