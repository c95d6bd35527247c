import { type Browser, browser } from 'wxt/browser';
import { ownOrigin } from './runtime';

/**
 * Who is speaking. `sender.url` is never asked: only the browser's own stamp of id and origin counts.
 * A content script carries its page's origin, also in Firefox; an extension page carries ours, even in a tab.
 */
export type Speaker =
  | { readonly kind: 'extension' }
  | { readonly kind: 'page'; readonly origin: string; readonly tabId: number; readonly isActive: boolean }
  | { readonly kind: 'stranger' };

export function speakerOf(sender: Browser.runtime.MessageSender): Speaker {
  if (sender.id !== browser.runtime.id || !sender.origin) return { kind: 'stranger' };
  if (sender.origin === ownOrigin()) return { kind: 'extension' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0 || tab.incognito) return { kind: 'stranger' };
  return { kind: 'page', origin: sender.origin, tabId: tab.id, isActive: tab.active };
}

/** Answers every message of our own pages and content scripts. No external messages: there is no listener for them. */
export function onRequest(answer: (message: unknown, speaker: Speaker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer?: unknown) => void) => {
    answer(message, speakerOf(sender)).then(reply, (bug: unknown) => {
      // Without any answer the sender would wait for ever; without this throw nobody would hear of the bug.
      reply();
      throw bug;
    });
    // Not every Chromium takes a promise, but each keeps the line open for a later reply.
    return true;
  });
}
