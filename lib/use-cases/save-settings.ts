import { type Choices, SETTINGS_ID } from '../domain/choices';
import { rowKey } from '../store/schema';
import type { UseCase } from './act';

/** Nothing chosen: what an undo took back must not return with the next choice. */
const BLANK = { deletedAt: null, statusRule: null, inProgressCredit: null, cadence: null, coachWords: null };

/** Chooses for the whole workspace; a field that is not named stays, and so does a list of words. */
export const saveSettings: UseCase<'saveSettings'> = async (input, deed) => {
  const row = await deed.db.settings.get(rowKey(SETTINGS_ID));
  const isThere = row?.deletedAt === null;
  const set = { ...(row && !isThere ? BLANK : {}), ...input };
  if (isThere && input.coachWords) set.coachWords = join(row.coachWords ?? {}, input.coachWords);
  await deed.write([{ kind: 'settings', id: SETTINGS_ID, set }]);
  return null;
};

const join = (known: Words, said: Words): Words =>
  Object.fromEntries(
    Object.keys({ ...known, ...said }).map((language) => [language, { ...known[language], ...said[language] }]),
  );

type Words = Choices['coachWords'];
