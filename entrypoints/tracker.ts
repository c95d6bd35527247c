import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToPage } from '../lib/messaging/protocol';
import { createAsk } from '../lib/page/ask';
import { greet } from '../lib/page/greet';
import { becomeOnlyInstance, watchLifeline } from '../lib/page/lifeline';
import { nativeDocument } from '../lib/page/native-document';
import { pageAge } from '../lib/page/page-age';
import { trackPage } from '../lib/page/track-page';
import { trackers } from '../lib/trackers/registry';

/**
 * The content script: injected by the background into the pages of trackers a person turned on, and nowhere else.
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
      trackers,
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
