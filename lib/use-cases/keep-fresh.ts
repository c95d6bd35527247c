import { isQuiet } from '../domain/reminder';
import { chosenReminders } from '../platform/reminders';
import { makeRound } from './follow-rules';
import type { RefreshPorts } from './visit-tracker';

/**
 * Looks at linked tickets when their time has come, but neither offline nor in quiet hours that the person wants kept. What is
 * due then is due afterwards; whoever presses "Refresh" is answered at any hour. Nothing tells a worker of the battery:
 * `navigator.getBattery` is a page's, and Chromium's alone.
 */
export async function keepFresh(ports: RefreshPorts, now: number): Promise<void> {
  if (navigator.onLine === false) return;
  const chosen = await chosenReminders();
  if (chosen?.quietsTrackers && isQuiet(chosen, now)) return;
  await makeRound(ports, now);
}
