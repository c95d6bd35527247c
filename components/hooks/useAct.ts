import { useCallback, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { OkrError } from '../../lib/domain/errors';
import type { FromExtension } from '../../lib/messaging/commands';
import { type CommandName, command } from './command';
import { useIsPast } from './moment';
import { underWay } from './under-way';

/** What came of an act. `actId` undoes it. */
export type ActResult<T> =
  | { readonly ok: true; readonly value: T; readonly actId: string }
  | { readonly ok: false; readonly refusal: OkrError };

export interface Act<K extends CommandName> {
  readonly send: (input: FromExtension[K]['input']) => Promise<ActResult<FromExtension[K]['reply']>>;
  readonly isPending: boolean;
  /** Why the last attempt was refused; `null` after a new one began. */
  readonly refusal: OkrError | null;
}

/**
 * A command as a form or button needs it. When nobody answered, sending the same again carries the same operation id, so
 * that what was saved although its acknowledgement was lost is not saved twice.
 */
export function useAct<K extends CommandName>(name: K): Act<K> {
  const isPast = useIsPast();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<OkrError | null>(null);
  const unanswered = useRef<{ readonly opId: string; readonly text: string } | null>(null);
  const send = useCallback(
    async (input: FromExtension[K]['input']): Promise<ActResult<FromExtension[K]['reply']>> => {
      const text = JSON.stringify(input);
      const opId = unanswered.current?.text === text ? unanswered.current.opId : newId();
      setPending(true);
      setRefusal(null);
      try {
        // No button of the past should lead here; one that was forgotten changes nothing.
        if (isPast) throw new OkrError('past.read-only');
        const { value } = await underWay(command(name, input, opId));
        unanswered.current = null;
        return { ok: true, value, actId: opId };
      } catch (error) {
        if (!(error instanceof OkrError)) throw error;
        unanswered.current = error.code === 'reply.unknown' ? { opId, text } : null;
        setRefusal(error);
        return { ok: false, refusal: error };
      } finally {
        setPending(false);
      }
    },
    [name, isPast],
  );
  return { send, isPending, refusal };
}
