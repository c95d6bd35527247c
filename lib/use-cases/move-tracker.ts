import { OkrError } from '../domain/errors';
import { handleKey } from '../domain/handle';
import { canFollow, idAt } from '../domain/renaming';
import type { Edit } from '../store/journal';
import { hostOfPlace, movePlan } from '../store/queries/move-plan';
import { sites } from '../store/queries/sites';
import type { UseCase } from './act';
import { followSite } from './follow-site';
import { relink } from './relink';

/**
 * A tracker lives at another address: everything that hangs on the old one hangs on the new one from now on, as one act, which
 * one undo takes back. What is known of both by the same key becomes one.
 * @throws OkrError `move.cannot-follow` where keys mean something else over there, or there is here.
 */
export const moveTracker: UseCase<'moveTracker'> = async ({ from, to }, deed) => {
  const { db, now } = deed;
  if (from.baseUrl === to.baseUrl || !canFollow(from.tracker, to.tracker)) throw new OkrError('move.cannot-follow');
  const plan = await movePlan(db, from);
  const names = new Map([...plan.linked, ...plan.tickets.map(({ id }) => id)].map((id) => [id, idAt(id, from, to)]));
  const [here, there] = [hostOfPlace(from), hostOfPlace(to)];
  const known = (await sites(db, [to])).get(to.baseUrl);
  const statusWords = { ...plan.site?.statusWords, ...known?.statusWords };
  const edits: Edit[] = [
    { kind: 'site', id: from.baseUrl, set: { movedTo: to, deletedAt: null } },
    {
      kind: 'site',
      id: to.baseUrl,
      set: { movedTo: null, statusWords, custom: known?.custom ?? plan.site?.custom ?? null, deletedAt: null },
    },
    ...plan.rules.map(({ id }): Edit => ({ kind: 'linkRule', id, set: { ...to } })),
    ...plan.people.map(({ id, handles }): Edit => {
      const moved = handles.map((one) => (one.trackerHost === here ? { ...one, trackerHost: there } : one));
      const once = new Map(moved.map((one) => [handleKey(one), one]));
      return { kind: 'person', id, set: { handles: [...once.values()] } };
    }),
    ...plan.kudos.map(({ id, tickets }): Edit => {
      return {
        kind: 'kudos',
        id,
        set: { tickets: tickets.map((one) => ({ ...one, id: names.get(one.id) ?? one.id })) },
      };
    }),
    ...(await relink(db, names, now)),
  ];
  await deed.write(edits.map((edit) => ({ ...edit, reason: to.baseUrl })));
  await followSite(db, from.baseUrl, null);
  return null;
};
