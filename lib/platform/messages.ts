import browser, { type Runtime } from 'webextension-polyfill';
import { ownOrigin } from './runtime';

/**
 * Who is speaking. `sender.url` is never asked: only the browser's own stamp of id and origin counts.
 * A content script carries its page's origin, also in Firefox; an extension page carries ours, even in a tab.
 */
export type Speaker =
  | { readonly kind: 'extension' }
  | { readonly kind: 'page'; readonly origin: string; readonly tabId: number; readonly isActive: boolean }
  | { readonly kind: 'stranger' };

type Origined = Runtime.MessageSender & { readonly origin?: string };

export function speakerOf(sender: Origined): Speaker {
  if (sender.id !== browser.runtime.id || !sender.origin) return { kind: 'stranger' };
  if (sender.origin === ownOrigin()) return { kind: 'extension' };
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0 || tab.incognito) return { kind: 'stranger' };
  return { kind: 'page', origin: sender.origin, tabId: tab.id, isActive: tab.active };
}

/** Answers every message of our own pages and content scripts. No external messages: there is no listener for them. */
export function onRequest(answer: (message: unknown, speaker: Speaker) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Origined) => answer(message, speakerOf(sender)));
}
