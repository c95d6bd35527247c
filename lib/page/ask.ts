import { OkrError } from '../domain/errors';
import type { FromPage } from '../messaging/protocol';
import type { Wire } from '../messaging/send';
import { sendUntilAcknowledged } from '../messaging/send';
import { randomId } from './random-id';

/**
 * Asks the background one of the things a page may ask.
 * @throws OkrError with the refusal's code, or `reply.unknown` when nobody acknowledges.
 */
export type Ask = <K extends keyof FromPage>(name: K, input: FromPage[K]['input']) => Promise<FromPage[K]['reply']>;

/** Turns a wire into the typed questions of a page, each with an operation id of its own. */
export const createAsk =
  (wire: Wire): Ask =>
  (name, input) =>
    sendUntilAcknowledged(wire, { from: 'page', name, opId: randomId(), input });

/** The background does not want to hear from this page any more: its tracker is off, or its permission is gone. */
export const isDismissal = (error: unknown): boolean =>
  error instanceof OkrError && (error.code === 'sender.forbidden' || error.code === 'tracker.not-granted');
