import browser from 'webextension-polyfill';

/**
 * The one origin a tracker's pages live on, as a match pattern. Firefox knows no ports in patterns, so there the host
 * is as exact as it gets.
 */
export function originPattern(baseUrl: string): string {
  const { protocol, hostname, host } = new URL(baseUrl);
  return `${protocol}//${import.meta.env.FIREFOX ? hostname : host}/*`;
}

/**
 * Asks the person for access to exactly this origin. Must be called in a click handler, before any `await`.
 * @returns whether it was given.
 */
export const askForOrigin = (baseUrl: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originPattern(baseUrl)] });

/** Gives the access back. */
export const giveBackOrigin = (baseUrl: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originPattern(baseUrl)] });

/** Do we have access to this origin now? */
export const hasOrigin = (baseUrl: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(baseUrl)] });

/** Calls back when the person changes access in the browser's own settings. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
