import { background } from '../i18n/en/background';
import type { Connection } from '../messaging/protocol';
import { keepFocus } from '../platform/focus';
import { packageFile } from '../platform/package-file';
import { patternsBelow, showTicketMenu } from '../platform/ticket-menu';
import { openPopup } from '../platform/toolbar';

/** Offers to link tickets in the context menu of their links and pages, for the trackers that are on. */
export async function offerInMenu(on: readonly Connection[]): Promise<void> {
  const paths = JSON.parse(await packageFile('ticket-paths.json')) as Readonly<Record<string, readonly string[]>>;
  // Where the file cannot be read, a ticket may be anywhere: the picker says what is none.
  const patterns = on.flatMap(({ tracker, baseUrl }) => patternsBelow(baseUrl, paths[tracker] ?? ['/*']));
  await showTicketMenu(background.linkTicket, patterns);
}

/** Opens the link picker on the ticket whose address the menu was opened on. */
export async function linkFromMenu(url: string, tabId: number, now: number): Promise<void> {
  await keepFocus({ target: { url }, tabId, at: now });
  await openPopup();
}
