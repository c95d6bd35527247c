import { isDeskCommand } from '../../lib/messaging/desk-commands';
import type { Wire } from '../../lib/messaging/send';
import { wire } from '../../lib/platform/runtime';

let desk: Wire | null = null;

/** Lets this page carry out commands about files itself. */
export const openDesk = (answer: Wire): void => {
  desk = answer;
};

/** Where a command is carried out: about files in the page that opened them, everything else in the background. */
export const wireOf = (name: string): Wire => (isDeskCommand(name) && desk ? desk : wire);
