import { createContext, useContext } from 'react';
import { common } from '../../lib/i18n/en/common';
import { refusalText } from '../../lib/i18n/refusals';
import type { FromExtension } from '../../lib/messaging/commands';
import type { CommandName } from '../hooks/command';
import { useAct } from '../hooks/useAct';
import { cut } from '../ui/ClippedText';

/** What the bar at the bottom says. */
export interface Said {
  readonly tone: 'done' | 'refused';
  readonly text: string;
  /** The act that Undo takes back; `null` where there is nothing to take back. */
  readonly actId: string | null;
  /** What was done was an undo itself: taking it back is a redo. */
  readonly isUndo?: boolean;
}

/** Says one sentence at the bottom of the popup, until the next one. */
export const Say = createContext<(said: Said) => void>(() => {});
export const useSay = () => useContext(Say);

/** A command whose answer, good or bad, is said at the bottom. Resolves to whether it was done. */
export function useSaidAct<K extends CommandName>(name: K) {
  const say = useSay();
  const { send, isPending } = useAct(name);
  const act = async (input: FromExtension[K]['input'], text: string, canUndo = true): Promise<boolean> => {
    const result = await send(input);
    if (result.ok) say({ tone: 'done', text, actId: canUndo ? result.actId : null });
    else say({ tone: 'refused', text: refusalText(result.refusal), actId: null });
    return result.ok;
  };
  return { act, isPending };
}

/** Somebody's title inside a sentence of ours: short, and an island of its own direction. */
export const quoted = (title: string): string => common.quoted(`\u2068${cut(title, 60)}\u2069`);
