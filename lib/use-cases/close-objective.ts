import { OkrError } from '../domain/errors';
import { checkClosing, gradeOf, suggestedGrade } from '../domain/grade';
import { viewObjective } from '../store/queries/objective-views';
import { find, type UseCase } from './act';

/** Grades an objective and ends it: its score, what came of it, why it was missed, what was learnt. */
export const closeObjective: UseCase<'closeObjective'> = async ({ id, retrospective, ...closing }, deed) => {
  const { kind } = await find(deed.db, 'objective', id);
  const view = await viewObjective(deed.db, id, deed.now);
  checkClosing(kind, view && suggestedGrade(kind, view), closing);
  const grade = gradeOf(kind, closing.score);
  if (!grade) throw new OkrError('input.invalid', { kind: 'objective', field: 'score' });
  const set = {
    state: 'closed',
    score: closing.score,
    outcome: closing.isDropped ? 'dropped' : grade.outcome,
    cause: grade.needsCause && !closing.isDropped ? closing.cause : null,
    retrospective,
  };
  await deed.write([{ kind: 'objective', id, set, reason: closing.reason.trim() || null }]);
  return null;
};
