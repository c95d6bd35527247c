import { navigate } from 'wouter/use-hash-location';
import type { RecordKind } from '../../../lib/domain/change';
import { terms } from '../../../lib/i18n/en/terms';
import { pathOf, type Route } from '../routes';
import { useSaidAct } from './useSaidAct';

/** Deletes at once: the notice's Undo is the confirmation. */
export function useDelete(kind: RecordKind, next?: Route) {
  const { send, isPending, refusal } = useSaidAct('deleteRecord');
  const remove = async (id: string) => {
    const done = await send({ kind, id }, terms.deleted[kind]);
    if (done && next) navigate(pathOf(next));
  };
  return { remove: (id: string) => void remove(id).catch(reportError), isPending, refusal };
}
