import { OkrError } from '../domain/errors';
import { undoPlan } from '../store/queries/undo-plan';
import type { UseCase } from './act';
import { judgeAgain } from './judge-again';

/**
 * Takes back one act by a new act.
 * @throws OkrError `undo.conflict` with the first field that was changed since, or with how many records were made
 * `below`; `undo.nothing` when the act is taken back already.
 */
export const undoAct: UseCase<'undoAct'> = async ({ actId, despite = false }, deed) => {
  const steps = await undoPlan(deed.db, actId, deed.now);
  for (const { kind, id, row, conflicts, foreign } of steps) {
    if (!row) throw new OkrError('record.not-found', { kind, id });
    const [field = foreign > 0 ? 'below' : null] = conflicts;
    if (field !== null && !despite) throw new OkrError('undo.conflict', { kind, id, field, count: foreign });
  }
  await deed.write(
    steps.flatMap(({ kind, id, set, below }) => [{ kind, id }, ...below].map((each) => ({ ...each, set }))),
    { undoes: actId },
  );
  if (deed.changes.length === 0) throw new OkrError('undo.nothing');
  for (const { kind, id } of steps) if (kind === 'site') await judgeAgain(deed.db, id);
  return null;
};
