import { OkrError } from '../domain/errors';
import type { LinkRule } from '../domain/link-rule';
import { find, save, type UseCase } from './act';

/** Makes or changes a rule of a key result. What it links is found out when it is followed. */
export const saveLinkRule: UseCase<'saveLinkRule'> = async (input, deed) => {
  const before = input.id === undefined ? null : await find(deed.db, 'linkRule', input.id);
  const keyResultId = input.keyResultId ?? before?.keyResultId;
  // A rule that moves would leave its links behind.
  if (before && before.keyResultId !== keyResultId) throw new OkrError('input.invalid', { field: 'keyResultId' });
  await find(deed.db, 'keyResult', keyResultId ?? '');
  const value = input.value?.trim();
  const id = await save(
    deed,
    'linkRule',
    { ...input, ...(value !== undefined && { value }) },
    {} as Omit<LinkRule, 'id'>,
  );
  // How another wording was followed says nothing of this one.
  await deed.db.ruleLooks.delete(id);
  return { id };
};
