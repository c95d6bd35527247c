import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ToPage } from '../../lib/messaging/protocol';
import { createAsk } from '../../lib/page/ask';
import { greet } from '../../lib/page/greet';
import { becomeOnlyInstance, watchLifeline } from '../../lib/page/lifeline';
import { nativeDocument } from '../../lib/page/native-document';
import { pageAge } from '../../lib/page/page-age';
import { trackPage } from '../../lib/page/track-page';
import { trackers } from '../../lib/trackers/registry';

/** Injected by the background into the pages of trackers a person turned on, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  world: 'ISOLATED',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (window.top !== window) return;
    const { signal } = ctx;
    const retire = (): void => ctx.abort('retired');
    const ownDocument = nativeDocument(document);
    becomeOnlyInstance(ownDocument, retire, signal);
    watchLifeline(ownDocument, { isAlive: () => browser.runtime?.id !== undefined, retire }, signal);

    // `async`, because an orphan's `sendMessage` throws at once instead of rejecting.
    const ask = createAsk(async (request) => browser.runtime.sendMessage(request));
    const connections = await greet(ask, signal);
    if (connections.length === 0 || signal.aborted) return retire();
    const age = pageAge(performance);
    const page = trackPage({ window, connections, trackers, ask, age, dismissed: retire, signal });

    const hear = (message: ToPage): void => (message.type === 'retire' ? retire() : page.refresh());
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
    ctx.addEventListener(window, 'wxt:locationchange', page.nudge);
  },
});
