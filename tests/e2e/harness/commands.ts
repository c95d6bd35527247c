import type { Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import type { FromExtension, Request } from '../../../lib/messaging/protocol';
import { sendUntilAcknowledged, type Wire } from '../../../lib/messaging/send';

export type CommandName = keyof FromExtension;

/** The wire of an extension page: what `components/hooks/command.ts` uses there. */
export const wireOf =
  (page: Page): Wire =>
  (request: Request) =>
    page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, request);

/** Sends a command as the product's own pages do, with the product's own retries. */
export async function command<K extends CommandName>(
  page: Page,
  name: K,
  input: FromExtension[K]['input'],
  opId: string = newId(),
): Promise<FromExtension[K]['reply']> {
  return sendUntilAcknowledged(wireOf(page), { from: 'extension', name, opId, input });
}
