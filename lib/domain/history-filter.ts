import type { Change, RecordKind } from './change';

/** What a change did to its record. `undone`: it took another act back, or did it again. */
export type Effect = 'created' | 'changed' | 'deleted' | 'restored' | 'undone';

/** One record, or a ticket with all its links, perhaps with everything below it. */
export interface HistoryScope {
  readonly kind: RecordKind | 'ticket';
  readonly id: string;
  readonly below: boolean;
}

/** Which part of the journal to show; what is absent is not asked for. */
export interface HistoryFilter {
  /** Who acted. */
  readonly personId?: string;
  readonly kind?: RecordKind;
  readonly effect?: Effect;
  readonly origin?: Change['origin'];
  /** First and last calendar day, where the person is. */
  readonly from?: string;
  readonly to?: string;
  readonly scope?: HistoryScope;
}

/** What a change did to its record itself, an undo or not. */
export function effectOf({ kind, set }: Pick<Change, 'kind' | 'set'>): Exclude<Effect, 'undone'> {
  // Settings are there before anybody chose: their first choice is a change.
  if ('id' in set && kind !== 'settings') return 'created';
  if (!('deletedAt' in set)) return 'changed';
  return set.deletedAt === null ? 'restored' : 'deleted';
}

const UNDOING = new Set(['undoAct', 'undoImport']);

/** Did this change take something back? */
export const isUndoing = ({ verb }: Pick<Change, 'verb'>): boolean => UNDOING.has(verb);

/** Does a change pass by who, what and how? When and which record are asked of the database. */
export function passes(change: Change, { personId, kind, effect, origin }: HistoryFilter): boolean {
  return (
    (personId === undefined || change.personId === personId) &&
    (kind === undefined || change.kind === kind) &&
    (effect === undefined || (effect === 'undone' ? isUndoing(change) : effectOf(change) === effect)) &&
    (origin === undefined || change.origin === origin)
  );
}
