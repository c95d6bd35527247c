import './desk-refusals';
import { useCallback } from 'react';
import type { OkrError } from '../../../lib/domain/errors';
import type { FromExtension } from '../../../lib/messaging/commands';
import type { CommandName } from '../../hooks/command';
import { useAct } from '../../hooks/useAct';
import { useSay } from './notices';

/** A command as the dashboard's forms and buttons need it. */
export interface SaidAct<K extends CommandName> {
  /** @param done said when it succeeded, with an Undo beside it. Resolves to `null` when it was refused. */
  readonly send: (
    input: FromExtension[K]['input'],
    done?: string,
  ) => Promise<{ readonly value: FromExtension[K]['reply'] } | null>;
  readonly isPending: boolean;
  readonly refusal: OkrError | null;
}

/** Sends a command and says that it is done, with its Undo. */
export function useSaidAct<K extends CommandName>(name: K): SaidAct<K> {
  const say = useSay();
  const { send: act, isPending, refusal } = useAct(name);
  const send = useCallback(
    async (input: FromExtension[K]['input'], done?: string) => {
      const result = await act(input);
      if (!result.ok) return null;
      if (done !== undefined) say({ text: done, actId: result.actId });
      return { value: result.value };
    },
    [act, say],
  );
  return { send, isPending, refusal };
}
