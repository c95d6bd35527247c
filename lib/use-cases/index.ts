import type { FromExtension } from '../messaging/commands';
import type { DeskCommand } from '../messaging/desk-commands';
import type { UseCase } from './act';
import { checkIn } from './check-in';
import { linkTicket } from './link-ticket';
import { saveCycle } from './save-cycle';
import { saveKeyResult } from './save-key-result';
import { saveObjective } from './save-objective';
import { savePerson } from './save-person';
import { shareTicket } from './share-ticket';
import { startWorkspace } from './start-workspace';
import { unlinkTicket } from './unlink-ticket';

/** Commands that are not acts: they change this device's settings, not the workspace, and are safe to repeat. */
export type Errand = 'turnTrackerOn' | 'turnTrackerOff' | 'takeFocus';
/** Acts of rules and trackers; nobody sends them. */
export type ByRule = 'obeyRule' | 'renameMoved';

/** Message → use-case: everything a person can do to the workspace. A message without a use-case does not compile. */
export const useCases: { readonly [K in Exclude<keyof FromExtension, Errand | DeskCommand | ByRule>]: UseCase<K> } = {
  startWorkspace,
  savePerson,
  saveCycle,
  saveObjective,
  saveKeyResult,
  linkTicket,
  unlinkTicket,
  shareTicket,
  checkIn,
};
