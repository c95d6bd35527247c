import { useCallback, useState } from 'react';
import { OkrError } from '../../lib/domain/errors';
import type { FromExtension } from '../../lib/messaging/protocol';
import { type CommandName, command } from './command';

/** A command as a button or form needs it. */
export interface Commanding<K extends CommandName> {
  /** Resolves to `null` when it was refused; the refusal is then in `refusal`. What the person typed stays theirs to keep. */
  readonly send: (
    input: FromExtension[K]['input'],
  ) => Promise<{ readonly value: FromExtension[K]['reply']; readonly actId: string } | null>;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
  readonly forget: () => void;
}

export function useCommand<K extends CommandName>(name: K): Commanding<K> {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<OkrError | null>(null);
  const send = useCallback(
    async (input: FromExtension[K]['input']) => {
      setPending(true);
      setRefusal(null);
      try {
        return await command(name, input);
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
  const forget = useCallback(() => setRefusal(null), []);
  return { send, isPending, refusal, forget };
}
