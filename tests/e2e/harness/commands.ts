// What is imported below loads Dexie, which looks for IndexedDB once: other journeys of this process open databases in Node.
import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import type { FromExtension } from '../../../lib/messaging/commands';
import type { Request } from '../../../lib/messaging/protocol';
import { sendUntilAcknowledged, type Wire } from '../../../lib/messaging/send';
import { withReplyLimit } from '../../../lib/store/queries/reply-limit';

export type CommandName = keyof FromExtension;

/** A page of either browser, as far as a function can be run in it. */
export interface Evaluates {
  evaluate<A, T>(work: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
}

/** The wire of an extension page: what `components/hooks/desk.ts` gives there. */
export const wireOf =
  (page: Evaluates): Wire =>
  (request: Request) =>
    withReplyLimit(page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, request));

/** Sends a command as the product's own pages do, with the product's own retries. */
export async function command<K extends CommandName>(
  page: Evaluates,
  name: K,
  input: FromExtension[K]['input'],
  opId: string = newId(),
): Promise<FromExtension[K]['reply']> {
  return sendUntilAcknowledged(wireOf(page), { from: 'extension', name, opId, input });
}
