import { OkrError } from '../domain/errors';
import type { Place } from '../domain/renaming';
import { undoPlan } from '../store/queries/undo-plan';
import type { UseCase } from './act';
import { followSites } from './follow-site';

/**
 * Takes back one act by a new act.
 * @throws OkrError `undo.conflict` with the first field that was changed since, or with how many records were made
 * `below`; `undo.nothing` when the act is taken back already; `move.by-tracker` where
 * nobody did it.
 */
export const undoAct: UseCase<'undoAct'> = async ({ actId, despite = false }, deed) => {
  const first = await deed.db.changes.where('actId').equals(actId).first();
  if (first?.verb === 'renameMoved') throw new OkrError('move.by-tracker');
  const steps = await undoPlan(deed.db, actId, deed.now);
  for (const { kind, id, row, conflicts, foreign } of steps) {
    if (!row) throw new OkrError('record.not-found', { kind, id });
    const [field = foreign > 0 ? 'below' : null] = conflicts;
    if (field !== null && !despite) throw new OkrError('undo.conflict', { kind, id, field, count: foreign });
  }
  await deed.write(
    steps.flatMap(({ kind, id, set, below }) => {
      // What a rule took away and a person brought back is that person's: else the rule would take it away again.
      const isKept = kind === 'link' && first?.origin === 'rule' && set.deletedAt === null;
      return [{ kind, id }, ...below].map((each) => ({ ...each, set: isKept ? { ...set, origin: 'hand' } : set }));
    }),
    { undoes: actId },
  );
  if (deed.changes.length === 0) throw new OkrError('undo.nothing');
  const sites = steps.filter(({ kind }) => kind === 'site');
  await followSites(deed.db, new Map(sites.map(({ id, row }) => [id, (row?.movedTo as Place | undefined) ?? null])));
  return null;
};
