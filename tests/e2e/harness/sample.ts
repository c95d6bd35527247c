import { test as base } from '@playwright/test';
import { expect } from './expect.ts';
import { endSession, type Session, startSession } from './session.ts';

/**
 * For journeys through the sample workspace: one browser for many of them, in which each finds the sample as on its
 * first day. A test fails when anything of ours was in trouble.
 */
export const test = base.extend<{ session: Session }, { stage: Session }>({
  stage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture is made of.
    async ({}, use) => {
      const session = await startSession();
      await use(session);
      await endSession(session);
    },
    { scope: 'worker' },
  ],
  session: async ({ stage }, use) => {
    await use(stage);
    for (const page of stage.context.pages()) if (page !== stage.tab) await page.close();
    await forget(stage);
    expect(stage.trouble).toEqual([]);
  },
});

/** What pages keep: the sample’s own database, what one device remembers, and drafts that go with their tabs anyway. */
async function forget(session: Session): Promise<void> {
  // A file of the extension will do: it has the same storage, and opens no database.
  const page = await session.open('ticket-paths.json');
  await page.evaluate(async () => {
    localStorage.clear();
    await chrome.storage.local.clear();
    await new Promise<void>((done, failed) => {
      const deleting = indexedDB.deleteDatabase('throughline-sample');
      deleting.onsuccess = () => done();
      deleting.onerror = deleting.onblocked = () => failed(new Error('the sample is still open somewhere'));
    });
  });
  await page.close();
}

export { expect };
