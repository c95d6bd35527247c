/**
 * What the browser's own keyboard shortcuts do here; what they are called stands in `lib/i18n/en/manifest.ts`. The keys belong
 * to the person, who changes them in the browser. Few are suggested, since every one may be taken already.
 */
export const BROWSER_COMMANDS = [
  /** The browser's own name for pressing the toolbar button, which it does by itself. */
  { name: '_execute_action', suggested: 'Alt+Shift+O' },
  { name: 'link-ticket', suggested: null },
  { name: 'open-side-panel', suggested: 'Alt+Shift+P' },
  { name: 'check-in-round', suggested: null },
] as const;

export type BrowserCommand = (typeof BROWSER_COMMANDS)[number]['name'];
