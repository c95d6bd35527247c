import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's extension API. In Manifest V3 both browsers answer by promises, whichever name they have for it, so
 * nothing has to stand between; what they differ in is said where it matters.
 */
export default browser ?? chrome;
