import { v7 as newId } from 'uuid';
import type { FromExtension } from '../../lib/messaging/commands';
import { sendUntilAcknowledged } from '../../lib/messaging/send';
import { wireOf } from './desk';

export type CommandName = keyof FromExtension;

/**
 * Asks the background for a use-case and waits for its acknowledgement.
 * @param opId the same again when an earlier attempt was not answered: it is then applied once.
 * @returns the reply's value, and `actId`, with which the act can be undone.
 * @throws OkrError when it was refused, or `reply.unknown` when nobody answered.
 */
export async function command<K extends CommandName>(
  name: K,
  input: FromExtension[K]['input'],
  opId: string = newId(),
): Promise<{ readonly value: FromExtension[K]['reply']; readonly actId: string }> {
  const value = await sendUntilAcknowledged<FromExtension[K]['reply']>(wireOf(name), {
    from: 'extension',
    name,
    opId,
    input,
  });
  return { value, actId: opId };
}
