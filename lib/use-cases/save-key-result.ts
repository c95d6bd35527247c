import type { Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { KeyResult } from '../domain/key-result';
import { haveSameAim } from '../domain/measure-rules';
import type { FromExtension } from '../messaging/commands';
import { type Deed, find, save, type UseCase } from './act';

type Input = Omit<FromExtension['saveKeyResult']['input'], 'reason'>;

/** Creates or edits a key result. Moving the goalposts of a running one needs a reason, which the journal keeps. */
export const saveKeyResult: UseCase<'saveKeyResult'> = async ({ reason, ...input }, deed) => {
  const before = input.id === undefined ? null : await find(deed.db, 'keyResult', input.id);
  const objectiveId = input.objectiveId ?? before?.objectiveId;
  const objective = await find(deed.db, 'objective', objectiveId ?? '');
  const why = reason?.trim() || null;
  if (before && objective.state === 'active' && movesGoalposts(before, input) && why === null) {
    throw new OkrError('key-result.reason-missing', { field: 'reason' });
  }
  return { id: await save(deed, 'keyResult', input, newKeyResult(deed, input), why) };
};

const GOALPOSTS = ['ownerId', 'dueOn', 'phases'] as const;

const movesGoalposts = (before: Row<KeyResult>, input: Input): boolean =>
  (input.measure !== undefined && !haveSameAim(input.measure, before.measure)) ||
  GOALPOSTS.some(
    (field) => input[field] !== undefined && JSON.stringify(input[field]) !== JSON.stringify(before[field]),
  );

/** A key result as it begins, without its id. */
export const newKeyResult = (deed: Deed, input: Input): Omit<KeyResult, 'id'> => ({
  title: '',
  objectiveId: input.objectiveId ?? ('' as KeyResult['objectiveId']),
  ownerId: deed.personId === '' ? null : deed.personId,
  contributors: [],
  weight: 1,
  dueOn: null,
  evidenceUrl: null,
  leadLag: null,
  measure: { kind: 'work', denominator: 'allLinked' },
  sizeBy: 'count',
  override: null,
});
