import type { Settings } from './settings';

/** There is one row of settings in a workspace. */
export const SETTINGS_ID = 'settings';

/** Every setting with a value. */
export type Choices = { readonly [K in Exclude<keyof Settings, 'id'>]-?: NonNullable<Settings[K]> };

const DEFAULTS: Choices = { statusRule: 'throughline', inProgressCredit: 0, cadence: 'weekly', coachWords: {} };

/** What holds: the choices made, the defaults for the rest. @param chosen `undefined` = nothing was ever chosen. */
export const choicesIn = (chosen: Partial<Settings> | undefined): Choices => ({
  statusRule: chosen?.statusRule ?? DEFAULTS.statusRule,
  inProgressCredit: chosen?.inProgressCredit ?? DEFAULTS.inProgressCredit,
  cadence: chosen?.cadence ?? DEFAULTS.cadence,
  coachWords: chosen?.coachWords ?? DEFAULTS.coachWords,
});
