import type { CDPSession, Page } from '@playwright/test';

/** Stops the background the hard way, in the middle of whatever it does. */
export interface Killer {
  kill(): Promise<void>;
}

/** @param page any extension page. */
export async function killer(page: Page): Promise<Killer> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    kill: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
    },
  };
}
