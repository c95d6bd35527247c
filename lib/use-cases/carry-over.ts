import type { Row } from '../domain/change';
import { OkrError } from '../domain/errors';
import type { KeyResultId, LinkRuleId, ObjectiveId } from '../domain/ids';
import type { Link } from '../domain/link';
import { linkIdOf } from '../domain/link-id';
import type { Edit } from '../store/journal';
import { type LeftOver, leftOver } from '../store/queries/left-over';
import { heirsOf } from '../store/queries/review';
import { type Deed, find, type UseCase } from './act';

/**
 * Takes what an objective left undone into another cycle, as a draft. Its open tickets may move along: counting for both,
 * each would count half. Rules go with the tickets, and so does what a person took away from them; they end where they were.
 */
export const carryOver: UseCase<'carryOver'> = async ({ objectiveId, cycleId, withTickets }, deed) => {
  const old = await find(deed.db, 'objective', objectiveId);
  const cycle = await find(deed.db, 'cycle', cycleId);
  if (cycle.id === old.cycleId || cycle.state === 'closed')
    throw new OkrError('carry-over.cycle', { field: 'cycleId' });
  const heir = (await heirsOf(deed.db, [objectiveId])).get(objectiveId);
  if (heir) throw new OkrError('carry-over.done', { title: heir.title });
  const left = await leftOver(deed.db, objectiveId, cycleId);
  if (!left) throw new OkrError('carry-over.nothing');
  const id = deed.newId<ObjectiveId>();
  const heirs = new Map(left.keyResults.map(({ from }) => [from, deed.newId<KeyResultId>()]));
  await deed.write([
    { kind: 'objective', id, set: left.objective },
    ...left.keyResults.map(({ from, next }): Edit => {
      return { kind: 'keyResult', id: heirs.get(from) ?? '', set: { ...next, objectiveId: id } };
    }),
    ...(withTickets ? moved(left, heirs, deed) : []),
  ]);
  return { id };
};

/** Tickets, and the rules that link them, from each key result to its heir. */
function moved(left: LeftOver, heirs: ReadonlyMap<KeyResultId, KeyResultId>, deed: Deed): readonly Edit[] {
  const ruleIds = new Map(left.rules.map(({ id }) => [id, deed.newId<LinkRuleId>()]));
  const heirOf = (link: Row<Link>, deletedAt: number | null): Edit => {
    const keyResultId = heirs.get(link.keyResultId) as KeyResultId;
    const { ticketId, role, share, includeChildren, origin } = link;
    const ruleId = (link.ruleId && ruleIds.get(link.ruleId)) ?? null;
    const set = { ticketId, keyResultId, role, share, includeChildren, origin, ruleId, deletedAt };
    return { kind: 'link', id: linkIdOf(ticketId, keyResultId), set };
  };
  const end = (kind: 'link' | 'linkRule', id: string): Edit => ({ kind, id, set: { deletedAt: deed.now } });
  return [
    ...left.rules.flatMap((rule): Edit[] => {
      const { tracker, baseUrl, project, match, value } = rule;
      const set = { keyResultId: heirs.get(rule.keyResultId), tracker, baseUrl, project, match, value };
      return [end('linkRule', rule.id), { kind: 'linkRule', id: ruleIds.get(rule.id) ?? '', set }];
    }),
    ...left.openLinks.flatMap((link) => [end('link', link.id), heirOf(link, null)]),
    ...left.exceptions.map((link) => heirOf(link, deed.now)),
  ];
}
