import { OkrError } from '../domain/errors';
import type { FromPage } from '../messaging/protocol';
import type { Wire } from '../messaging/send';
import { sendUntilAcknowledged } from '../messaging/send';

/**
 * Asks the background one of the things a page may ask.
 * @throws OkrError with the refusal's code, or `reply.unknown` when nobody acknowledges.
 */
export type Ask = <K extends keyof FromPage>(name: K, input: FromPage[K]['input']) => Promise<FromPage[K]['reply']>;

/** Turns a wire into the typed questions of a page, each with an operation id of its own. */
export const createAsk =
  (wire: Wire): Ask =>
  (name, input) =>
    sendUntilAcknowledged(wire, { from: 'page', name, opId: newOperationId(), input });

/** The background does not want to hear from this page any more: its tracker is off, or its permission is gone. */
export const isDismissal = (error: unknown): boolean =>
  error instanceof OkrError && (error.code === 'sender.forbidden' || error.code === 'tracker.not-granted');

/** `crypto.randomUUID` does not exist on plain-http trackers; random bytes do. */
function newOperationId(): string {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'));
  return bytes.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
