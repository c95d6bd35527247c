import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../../../lib/domain/ids';
import { everywhere } from '../../../lib/i18n/en/everywhere';
import { places } from '../../../lib/i18n/en/places';
import { isSample } from '../../../lib/store/queries/sample';
import type { Route } from '../routes';
import { PLACES, type Place } from '../shell/places';
import { type Entry, entryOf } from './found';

/** What can be done from everywhere, and the screen it is done on; `null` is done right here. */
const ACTIONS = {
  newObjective: { name: 'newObjective', cycleId: null },
  round: { name: 'round' },
  newCycle: { name: 'newCycle' },
  export: { name: 'data' },
  import: { name: 'data' },
  person: { name: 'people' },
  keyMap: null,
} as const satisfies Record<keyof typeof everywhere.actions, Route | null>;

/** Actions and screens, as a search finds them. */
export function destinations(): readonly Entry[] {
  const actions = (Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])
    .filter((id) => !(isSample && ACTIONS[id]?.name === 'data'))
    .map((id) => entryOf({ kind: 'action', id, title: everywhere.actions[id], about: [], url: null }));
  const screens = PLACES.map(({ name }) =>
    entryOf({ kind: 'place', id: name, title: places[name], about: [], url: null }),
  );
  return [...actions, ...screens];
}

/** The screen an entry leads to; `null` = it is somewhere else, or done right here. */
export function routeOfEntry({ kind, id }: Entry): Route | null {
  switch (kind) {
    case 'objective':
      return { name: 'objective', id: id as ObjectiveId };
    case 'keyResult':
      return { name: 'keyResult', id: id as KeyResultId };
    case 'cycle':
      return { name: 'cycle', id: id as CycleId };
    case 'person':
      return { name: 'person', id: id as PersonId };
    case 'place':
      return { name: id as Place };
    case 'action':
      return ACTIONS[id as keyof typeof ACTIONS];
    case 'ticket':
      return null;
  }
}
