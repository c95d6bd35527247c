import { OkrError } from '../domain/errors';
import { linkIdOf } from '../domain/link-id';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';

/** A person's last word on what rules do about one ticket. */
export const settleLink: UseCase<'settleLink'> = async ({ ticketId, keyResultId, as }, deed) => {
  const id = linkIdOf(ticketId, keyResultId);
  const link = await deed.db.links.get(rowKey(id));
  const isHere = link?.deletedAt === null;
  if (!link || isHere !== (as === 'mine')) throw new OkrError('link.missing');
  // Without a rule's name it counts as taken away by one.
  const set = as === 'mine' ? { origin: 'hand' } : { origin: 'rule', ruleId: null };
  await deed.write([{ kind: 'link', id, set }]);
  return null;
};
