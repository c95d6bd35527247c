import { useCallback, useState } from 'react';
import { v7 as newId } from 'uuid';
import { OkrError } from '../../../lib/domain/errors';
import type { ForSafety } from '../../../lib/messaging/safety';
import { sendUntilAcknowledged } from '../../../lib/messaging/send';
import { wireOf } from '../../hooks/desk';

/** Something that is answered also while data is missing. */
export interface Safety<K extends keyof ForSafety> {
  /** `null` when it was refused. */
  readonly send: (input: ForSafety[K]['input']) => Promise<{ readonly value: ForSafety[K]['reply'] } | null>;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
}

export function useSafety<K extends keyof ForSafety>(name: K): Safety<K> {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<OkrError | null>(null);
  const send = useCallback(
    async (input: ForSafety[K]['input']) => {
      setPending(true);
      setRefusal(null);
      try {
        const request = { from: 'extension', name, opId: newId(), input } as const;
        return { value: await sendUntilAcknowledged<ForSafety[K]['reply']>(wireOf(name), request) };
      } catch (error) {
        if (!(error instanceof OkrError)) throw error;
        setRefusal(error);
        return null;
      } finally {
        setPending(false);
      }
    },
    [name],
  );
  return { send, isPending, refusal };
}
