import { dateOfEpochDay, epochDay } from '../../../lib/domain/calendar';
import type { HistoryFilter, HistoryScope } from '../../../lib/domain/history-filter';
import { EFFECT_WORDS, ORIGIN_WORDS, RECORD_WORDS } from '../words';

/** A filter as the query of an address. `''` = everything. */
export function queryOf({ personId, kind, effect, origin, from, to, scope }: HistoryFilter): string {
  const params = Object.entries({
    who: personId,
    kind,
    what: effect,
    how: origin,
    from,
    to,
    of: scope && `${scope.kind}:${scope.id}`,
    below: scope?.below ? '1' : undefined,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return params.length === 0 ? '' : `?${new URLSearchParams(params).toString()}`;
}

/** The filter an address asks for; what is not understood is not asked for. */
export function filterOf(query: string): HistoryFilter {
  const params = new URLSearchParams(query);
  const oneOf = <T extends string>(name: string, words: Readonly<Record<T, string>>): T | undefined => {
    const value = params.get(name);
    return value !== null && Object.hasOwn(words, value) ? (value as T) : undefined;
  };
  return present({
    personId: params.get('who') ?? undefined,
    kind: oneOf('kind', RECORD_WORDS),
    effect: oneOf('what', EFFECT_WORDS),
    origin: oneOf('how', ORIGIN_WORDS),
    from: dateIn(params.get('from')),
    to: dateIn(params.get('to')),
    scope: scopeIn(params.get('of'), params.get('below') === '1'),
  });
}

/** A filter without the fields that ask for nothing. */
export const present = (filter: { readonly [K in keyof HistoryFilter]: HistoryFilter[K] | undefined }): HistoryFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

/** A calendar date in an address; `undefined` for anything else. */
export const dateIn = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && dateOfEpochDay(epochDay(text)) === text ? text : undefined;

function scopeIn(text: string | null, below: boolean): HistoryScope | undefined {
  const [, kind, id] = /^(\w+):(.{1,700})$/.exec(text ?? '') ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return kind === 'ticket' || Object.hasOwn(RECORD_WORDS, kind)
    ? { kind: kind as HistoryScope['kind'], id, below }
    : undefined;
}
