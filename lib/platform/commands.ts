import browser from 'webextension-polyfill';
import type { BrowserCommand } from '../messaging/browser-commands';

/** Calls back, within the gesture, when a person presses one of our shortcuts. @see BROWSER_COMMANDS */
export function onCommand(listener: (command: BrowserCommand, windowId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => listener(name as BrowserCommand, tab?.windowId));
}
