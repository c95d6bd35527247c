import { navigate } from 'wouter/use-hash-location';
import type { RecordKind } from '../../../lib/domain/change';
import { pathOf, type Route } from '../routes';
import { RECORD_WORDS } from '../words';
import { useSaidAct } from './useSaidAct';

/** Deletes at once: the notice's Undo is the confirmation. */
export function useDelete(kind: RecordKind, next?: Route) {
  const { send, isPending, refusal } = useSaidAct('deleteRecord');
  const word = RECORD_WORDS[kind];
  const remove = async (id: string) => {
    const done = await send({ kind, id }, `${word[0]?.toUpperCase()}${word.slice(1)} deleted.`);
    if (done && next) navigate(pathOf(next));
  };
  return { remove: (id: string) => void remove(id).catch(reportError), isPending, refusal };
}
