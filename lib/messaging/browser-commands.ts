/**
 * What the browser's own keyboard shortcuts do here. The manifest, the background and the keyboard map read this list; the
 * keys belong to the person, who changes them in the browser. Few are suggested, since every one may be taken already.
 */
export const BROWSER_COMMANDS = [
  /** The browser's own name for pressing the toolbar button, which it does by itself. */
  { name: '_execute_action', description: 'Open Throughline', suggested: 'Alt+Shift+O' },
  { name: 'link-ticket', description: 'Link this ticket to a key result', suggested: null },
  { name: 'open-side-panel', description: 'Open the side panel', suggested: 'Alt+Shift+P' },
  { name: 'check-in-round', description: 'Start the check-in round', suggested: null },
] as const;

export type BrowserCommand = (typeof BROWSER_COMMANDS)[number]['name'];
