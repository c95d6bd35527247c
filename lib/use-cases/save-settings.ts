import { SETTINGS_ID } from '../domain/choices';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';

/** Nothing chosen: what an undo took back must not return with the next choice. */
const BLANK = { deletedAt: null, statusRule: null, inProgressCredit: null, cadence: null, coachWords: null };

/** Chooses for the whole workspace; a field that is not named stays. */
export const saveSettings: UseCase<'saveSettings'> = async (input, deed) => {
  const row = await deed.db.settings.get(rowKey(SETTINGS_ID));
  const base = row && row.deletedAt !== null ? BLANK : {};
  await deed.write([{ kind: 'settings', id: SETTINGS_ID, set: { ...base, ...input } }]);
  return null;
};
