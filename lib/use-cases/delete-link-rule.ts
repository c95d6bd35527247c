import type { Edit } from '../store/journal';
import { hangingOn } from '../store/queries/below';
import { find, type UseCase } from './act';

/** Ends a rule. What it linked goes with it, or becomes the person's own. */
export const deleteLinkRule: UseCase<'deleteLinkRule'> = async ({ id, keepLinks }, deed) => {
  await find(deed.db, 'linkRule', id);
  const links = await hangingOn(deed.db, 'linkRule', id);
  const set = keepLinks ? { origin: 'hand' } : { deletedAt: deed.now, ruleId: null };
  await deed.write([
    ...links.map((link): Edit => ({ ...link, set })),
    { kind: 'linkRule', id, set: { deletedAt: deed.now } },
  ]);
  return null;
};
