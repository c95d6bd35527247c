import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';

test('after an update of the extension the orphaned script takes its badge along, without an error', async ({
  session,
}) => {
  const { server, tab } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { visit } = await turnedOn(session, { 'Checkout under 300 ms': 'number' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  const background = await session.background();
  await background.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await expect(tab.locator('throughline-badge')).toHaveCount(0);
});
