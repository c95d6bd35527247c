import { randomFrom } from '../../lib/domain/random';
import type { Request } from '../../lib/messaging/protocol';
import { faultsOf } from '../faults/audit.ts';
import { idFrom } from '../faults/random-acts.ts';
import { readDatabase } from './harness/database.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { actInHaste, answersSince } from './harness/haste.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

const EACH = 400;

test('two windows and a tracker’s page write at once: 800 of 800 acts leave their trace, once', async ({ session }) => {
  test.setTimeout(240_000);
  const { server, tab, context } = session;
  server.serve('github.com', ISSUE_PATH, issuePage());
  const { own, objectiveId, keyResults, visit } = await turnedOn(session, { 'All tickets done': 'tickets' });
  const keyResultId = Object.values(keyResults)[0]!;
  const badges = await visit(ISSUE_URL);
  await badges.expectTexts('Link');
  const linked: Request = {
    from: 'extension',
    name: 'linkTicket',
    opId: 'link',
    input: { ticketId: githubTicket('kepano/defuddle', 56), keyResultId },
  };
  await own.evaluate((request) => chrome.runtime.sendMessage(request), linked);

  // Pages of ours that only send: what screens draw meanwhile is not asked here, and would take most of the time.
  await own.goto(own.url().replace('popup.html', 'icon/icon.svg'));
  const second = context.waitForEvent('page');
  await own.evaluate((url) => chrome.windows.create({ url }), own.url());
  const windows = [own, await second];
  const random = randomFrom(1);
  const acts = (window: number): Request[] =>
    Array.from({ length: EACH }, (_, i) => ({
      from: 'extension',
      opId: idFrom(random),
      ...(i % 2 === 0
        ? { name: 'checkIn', input: { keyResultId, value: null, confidence: 5, note: `${window}/${i}` } }
        : { name: 'saveObjective', input: { id: objectiveId, why: `${window}/${i}` } }),
    }));
  for (const [i, window] of windows.entries()) await window.evaluate(actInHaste, acts(i));
  // Meanwhile the ticket is closed and opened again, and each time the numbers move.
  let visits = 0;
  await expect
    .poll(
      async () => {
        server.serve('github.com', ISSUE_PATH, issuePage({ state: visits++ % 2 === 0 ? 'closed' : 'open' }));
        await tab.reload();
        const heard = await Promise.all(windows.map((window) => window.evaluate(answersSince, 0)));
        return heard.map((replies) => replies.filter(({ ok }) => ok).length);
      },
      { timeout: 200_000, intervals: [1000] },
    )
    .toEqual([EACH, EACH]);

  const stored = await readDatabase(own);
  expect(await faultsOf(stored)).toEqual([]);
  const notes = new Set(stored.checkIns?.map(({ note }) => note));
  expect(notes.size).toBe(EACH);
  const lines = stored.changes?.filter(({ verb, set }) => verb === 'checkIn' || 'why' in (set as object)) ?? [];
  // The objective began with an empty reason.
  expect(lines).toHaveLength(2 * EACH + 1);
  expect(new Set(lines.map(({ actId }) => actId)).size).toBe(2 * EACH + 1);
});
