import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';

test('after an update of the extension the orphaned script is gone within a second, without an error', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { 'Checkout under 300 ms': 'number' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  // Seen from the page itself: when the extension went, and when its badge did.
  await tab.evaluate(() => {
    const gone = new Promise<number>((resolve) => {
      const look = () =>
        document.querySelector('throughline-badge') ? requestAnimationFrame(look) : resolve(Date.now());
      look();
    });
    Object.assign(globalThis, { gone });
  });
  const background = await session.background();
  const at = Date.now();
  await background.evaluate(() => chrome.runtime.reload()).catch(() => {});
  const goneAt = await tab.evaluate(() => (globalThis as unknown as { gone: Promise<number> }).gone);
  expect(goneAt - at).toBeLessThan(1200);
});
