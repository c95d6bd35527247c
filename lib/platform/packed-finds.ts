import type { TrustedTypes } from './packed-script';

/** With a mark of the code it was built from, as in `packed-script.ts`. */
const ADDRESS = `/finds.js?${import.meta.env.SOURCES}`;
let address: string | undefined;

/** Chromium's worker, as far as it is asked. */
const worker = globalThis as unknown as {
  readonly serviceWorker?: { readonly state: string };
  readonly trustedTypes: TrustedTypes;
};

/**
 * Chromium's worker may load later only what it loaded while it was installed. Called when the script for seldom work runs,
 * which the background loads then.
 */
export function keepFindsForLater(): void {
  if (/^(?:parsed|installing)$/.test(worker.serviceWorker?.state ?? '')) take();
}

/**
 * Loads `entrypoints/finds.ts` beside the script for seldom work, wherever that runs.
 * @throws whatever the browser does when it cannot; the next time tries again.
 */
export async function loadFinds(): Promise<void> {
  if (worker.serviceWorker) {
    take();
    return;
  }
  // A page, as Firefox's background is one.
  const script = '/finds.js' as string;
  await import(/* @vite-ignore */ script);
}

function take(): void {
  // A policy of its own, for nobody can be handed the background's: it admits this one script.
  address ??= worker.trustedTypes.createPolicy('packed-finds', { createScriptURL: () => ADDRESS }).createScriptURL('');
  importScripts(address);
}
