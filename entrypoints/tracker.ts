import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../lib/messaging/protocol';
import { createAsk } from '../lib/page/ask';
import { greet } from '../lib/page/greet';
import { becomeOnlyInstance, watchLifeline } from '../lib/page/lifeline';
import { nativeDocument } from '../lib/page/native-document';
import { pageAge } from '../lib/page/page-age';
import { trackPage } from '../lib/page/track-page';
import { shelf } from '../lib/trackers/shelf';

/**
 * What runs in the pages of trackers a person turned on, and nowhere else: the background injects it behind the script
 * of the tracker itself (`lib/trackers/<tracker>/script.ts`), so that no page carries the trackers of others.
 * An unlisted script, because the wrapper of a listed one weighs a kilobyte and tells the page our id.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const life = new AbortController();
  const { signal } = life;
  const retire = (): void => life.abort();
  const ownDocument = nativeDocument(document);
  becomeOnlyInstance(ownDocument, retire, signal);
  watchLifeline(ownDocument, { isAlive: () => browser.runtime?.id !== undefined, retire }, signal);

  // `async`, because an orphan's `sendMessage` throws at once instead of rejecting.
  const ask = createAsk(async (request) => browser.runtime.sendMessage(request));
  void greet(ask, signal).then((connections) => {
    if (connections.length === 0 || signal.aborted) return retire();
    const page = trackPage({
      window,
      connections,
      readers: shelf,
      ask,
      age: pageAge(performance),
      dismissed: retire,
      signal,
    });
    const hear = (message: ToPage): void => (message.type === 'retire' ? retire() : page.refresh());
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
  });
});
