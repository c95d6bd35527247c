import { spoken } from '../spoken';

/** What the browser itself says of us, in its own language: in stores, lists of extensions and lists of shortcuts. */
export const manifest = spoken('manifest', {
  description: 'Objectives and key results where the work happens: tag a ticket, and see the goal it moves.',
  /** By the names of `BROWSER_COMMANDS`. */
  commands: {
    _execute_action: 'Open Throughline',
    'link-ticket': 'Link this ticket to a key result',
    'open-side-panel': 'Open the side panel',
    'check-in-round': 'Start the check-in round',
  },
});
