import { type ErrorCode, OkrError } from '../domain/errors';
import type { Reply, Request } from './protocol';

/** Puts a request on the wire; the browser's `runtime.sendMessage`. */
export type Wire = (request: Request) => Promise<unknown>;

const ATTEMPTS = 4;
const PAUSE_MS = 150;

/**
 * Sends a request until it is acknowledged. A worker killed in mid-message answers nothing or rejects; the same `opId`
 * is then sent again, and the background applies it once.
 * @throws OkrError with the refusal's code, or `reply.unknown` after four attempts without an acknowledgement.
 */
export async function sendUntilAcknowledged<T>(wire: Wire, request: Request): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const reply = await wire(request).catch((cause: unknown) => cause);
    if (isReply(reply, request.opId)) {
      if (reply.ok) return reply.value as T;
      throw new OkrError(reply.error.code as ErrorCode, reply.error.facts);
    }
    if (attempt === ATTEMPTS) throw new OkrError('reply.unknown', { name: request.name }, { cause: reply });
    await new Promise((resume) => setTimeout(resume, PAUSE_MS * attempt));
  }
}

const isReply = (value: unknown, opId: string): value is Reply =>
  typeof value === 'object' && value !== null && 'ok' in value && 'opId' in value && value.opId === opId;
