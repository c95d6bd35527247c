/** What makes an address acceptable to `importScripts` under `require-trusted-types-for 'script'`. */
export interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** With a mark of the code it was built from: Chromium would hand out an older one under the same address. */
const ADDRESS = `/seldom.js?${import.meta.env.SOURCES}`;
let address: string | undefined;

/**
 * Chromium's worker may load later only what it loaded while it was installed, so it is shown it then. Called in the first
 * turn of the background.
 */
export function keepForLater(): void {
  if (!import.meta.env.FIREFOX) addEventListener('install', take);
}

/**
 * Loads `entrypoints/seldom.ts` into the background, which then starts without carrying it.
 * @throws whatever the browser does when it cannot.
 */
export async function loadSeldom(): Promise<void> {
  // Firefox's background is a page.
  if (import.meta.env.FIREFOX) await importSeldom();
  else take();
}

/** The same for pages, which may import what lies in the package. */
export async function importSeldom(): Promise<void> {
  // It lies beside us in the package, not in the source, where whoever reads this looks for it.
  const script = '/seldom.js' as string;
  await import(/* @vite-ignore */ script);
}

function take(): void {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes };
  // Whoever gets hold of the policy can load this one script, and nothing else.
  address ??= trustedTypes.createPolicy('packed-script', { createScriptURL: () => ADDRESS }).createScriptURL('');
  importScripts(address);
}
