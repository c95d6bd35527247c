import type { BrowserCommand } from '../messaging/browser-commands';
import { openDashboard } from '../platform/runtime';
import { openSidePanel } from '../platform/side-panel';
import { openPopup } from '../platform/toolbar';

/** What a shortcut of the browser does. The panel opens within the gesture or not at all: nothing may be awaited before. */
export function obey(command: BrowserCommand, windowId: number | undefined): void {
  if (command === 'open-side-panel') void openSidePanel(windowId);
  // The popup begins with its search for a key result.
  else if (command === 'link-ticket') void openPopup();
  else if (command === 'check-in-round') void openDashboard('/round');
}
