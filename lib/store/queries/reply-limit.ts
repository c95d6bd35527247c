import { OkrError } from '../../domain/errors';
import { within } from '../time-limit';

/** Longer than the background takes to give up. */
const REPLY_LIMIT_MS = 20_000;

/**
 * Nobody waits longer for the background to answer: Chromium may lose a worker that an update replaces in the midst of work,
 * and with it what was sent, until something is sent again and the worker has been idle for 30 seconds.
 * @throws OkrError `reply.unknown`, unless something long is on its way.
 */
export const withReplyLimit = <T>(reply: PromiseLike<T>): Promise<T> =>
  within(reply, new OkrError('reply.unknown', { what: 'background' }), REPLY_LIMIT_MS);
