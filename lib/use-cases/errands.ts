import type { FromExtension } from '../messaging/commands';
import { dropFocus, lastFocus } from '../platform/focus';
import type { Database } from '../store/db';
import type { Errand } from './index';
import { turnTrackerOff } from './turn-tracker-off';
import { turnTrackerOn } from './turn-tracker-on';

type Errands = {
  readonly [K in Errand]: (
    db: Database,
    input: FromExtension[K]['input'],
    now: number,
  ) => Promise<FromExtension[K]['reply']>;
};

/** A badge click, or a context menu, is answered by the popup that opens right after it; a later popup is about its own tab. */
const FOCUS_LASTS_MS = 10_000;

export const errands: Errands = {
  turnTrackerOn,
  turnTrackerOff,
  takeFocus: async (_db, _input, now) => {
    const focus = await lastFocus();
    await dropFocus();
    return focus && now - focus.at < FOCUS_LASTS_MS ? focus.target : null;
  },
};
