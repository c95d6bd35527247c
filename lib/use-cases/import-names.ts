import { localDate } from '../domain/calendar';
import { quarterOf } from '../domain/quarter';
import type { Fault } from '../exchange/fault';
import type { Edit } from '../store/journal';
import type { Deed } from './act';
import { NEW_CYCLE } from './save-cycle';

/** Turns names in a file into ids of people or cycles. */
export interface Names {
  /** `null` for an empty name, and for one that cannot be told apart, which leaves a fault. */
  idOf(name: string, place: string): string | null;
  /** Makes who or what was not known. */
  readonly edits: readonly Edit[];
  readonly added: readonly string[];
}

/** @param rows the living ones. Two of them may share a name: then nobody can say who is meant. */
export function namesOf(
  kind: 'person' | 'cycle',
  rows: readonly { readonly id: string; readonly name: string }[],
  deed: Deed,
  faults: Fault[],
): Names {
  const ids = Map.groupBy(rows, ({ name }) => name.trim());
  const edits: Edit[] = [];
  const added: string[] = [];
  const quarter = quarterOf(localDate(deed.now));
  // What is called like the quarter we are in runs through it.
  const newCycle = (name: string) => ({
    ...NEW_CYCLE,
    state: 'planning',
    name,
    ...(name === quarter.name && { ...quarter, state: 'active' }),
  });
  return {
    edits,
    added,
    idOf(raw, place) {
      const name = raw.trim();
      if (name === '') return null;
      const found = ids.get(name) ?? [];
      if (found.length > 1) faults.push({ code: 'name.ambiguous', place, detail: name });
      if (found[0]) return found[0].id;
      const id = deed.newId<string>();
      ids.set(name, [{ id, name }]);
      added.push(name);
      const set = kind === 'cycle' ? newCycle(name) : { name, isMe: false, handles: [] };
      edits.push({ kind, id, set });
      return id;
    },
  };
}
