import { v7 as newId } from 'uuid';
import { isDeskCommand } from '../../lib/messaging/desk-commands';
import type { Wire } from '../../lib/messaging/send';
import { wire } from '../../lib/platform/runtime';
import { db } from '../../lib/store/db';
import { withReplyLimit } from '../../lib/store/queries/reply-limit';
import { readOnlyWholeNumbers } from '../../lib/store/queries/whole-numbers';

interface Desk {
  readonly answer: Wire;
  readonly takes: (name: string) => boolean;
}

let desk: Desk | null = null;

/**
 * Lets this page carry out commands itself.
 * @param takes which ones: those about files, unless said otherwise.
 */
export const openDesk = (answer: Wire, takes: Desk['takes'] = isDeskCommand): void => {
  desk = { answer, takes };
};

// A page that meets damaged numbers has every row looked at, in itself.
readOnlyWholeNumbers(db, async () => desk?.answer({ from: 'extension', name: 'repair', opId: newId(), input: null }));

/** Where a command is carried out: in this page if its desk takes it, else in the background. */
export const wireOf = (name: string): Wire =>
  desk?.takes(name) ? desk.answer : (request) => withReplyLimit(wire(request));
