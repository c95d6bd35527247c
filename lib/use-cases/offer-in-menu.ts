import { background } from '../i18n/en/background';
import type { Connection } from '../messaging/protocol';
import { keepFocus } from '../platform/focus';
import { patternsBelow, showTicketMenu } from '../platform/ticket-menu';
import { openPopup } from '../platform/toolbar';
import { ticketPaths } from '../trackers/ticket-paths';

/** Offers to link tickets in the context menu of their links and pages, for the trackers that are on. */
export const offerInMenu = (on: readonly Connection[]): Promise<void> =>
  showTicketMenu(
    background.linkTicket,
    on.flatMap(({ tracker, baseUrl }) => patternsBelow(baseUrl, ticketPaths(tracker))),
  );

/** Opens the link picker on the ticket whose address the menu was opened on. */
export async function linkFromMenu(url: string, tabId: number, now: number): Promise<void> {
  await keepFocus({ target: { url }, tabId, at: now });
  await openPopup();
}
