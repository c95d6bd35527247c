import { test } from '@playwright/test';
import { randomFrom } from '../../lib/domain/random';
import type { Reply } from '../../lib/messaging/protocol';
import { sendUntilAcknowledged } from '../../lib/messaging/send';
import { faultsOf } from '../faults/audit.ts';
import { randomActs } from '../faults/random-acts.ts';
import { wireOf } from './harness/commands.ts';
import { crashSeed, seeTickets } from './harness/crash-rounds.ts';
import { readDatabase } from './harness/database.ts';
import { expect } from './harness/expect.ts';
import { poll } from './harness/firefox.ts';
import { actInHaste, answersSince } from './harness/haste.ts';
import { scratch } from './harness/session.ts';
import { startUnwatched } from './harness/unwatched.ts';
import { changeManifest, variant } from './harness/variant.ts';
import { githubTicket, startWorkspace } from './harness/workspace.ts';

const UPDATES = 3;
const TICKETS = [1, 2, 3].map((number) => githubTicket('acme/shop', number));

test(`${UPDATES} updates in the middle of acts: what was answered is there, what was not is sent again and done once`, async () => {
  // Half a minute more for each update that costs the browser its worker.
  test.setTimeout(240_000);
  const seed = crashSeed();
  console.log(`updates, seed ${seed}`);
  const random = randomFrom(seed);
  const extension = variant(() => ({}));
  const { browser, open } = await startUnwatched(scratch('update'), extension);
  let page = await open('dashboard.html');
  const heading = () => page.evaluate(() => document.querySelector('h1')?.textContent, null);
  await expect.poll(heading).toBe('Welcome to Throughline');
  const workspace = await startWorkspace(page, { 'Checkout under 300 ms': 'number', 'All tickets done': 'tickets' });
  await seeTickets(page, TICKETS);
  for (let update = 1; update <= UPDATES; update++) {
    const acts = randomActs(random, 60, { ...workspace, ticketIds: TICKETS });
    await test.step('acts are under way', async () => page.evaluate(actInHaste, acts));
    const enough = 1 + Math.floor(random() * 20);
    let heard: Reply[] = [];
    await poll(async () => (heard = await page.evaluate(answersSince, 0)).length >= enough, 'acts are answered');
    const version = `9.0.${update}`;
    changeManifest(extension, () => ({ version }));
    await test.step('the old version goes', async () => {
      await page.evaluate(() => chrome.runtime.reload(), null).catch(() => {});
      await page.closed;
    });
    page = await test.step('the new version runs', async () => open('dashboard.html'));
    expect(await page.evaluate(() => chrome.runtime.getManifest().version, null)).toBe(version);
    await expect.poll(heading).toBe('My goals');
    const { operations } = await test.step('the database is read', async () => readDatabase(page));
    const carriedOut = operations?.map(({ opId }) => opId);
    expect(carriedOut).toEqual(expect.arrayContaining(heard.filter(({ ok }) => ok).map(({ opId }) => opId)));
    // As a page does that was not answered; those that were answered say the same again.
    await test.step('all acts are sent again', async () => {
      for (const request of acts) await sendUntilAcknowledged(wireOf(page), request).catch(() => {});
    });
    expect(await faultsOf(await readDatabase(page))).toEqual([]);
  }
  await browser.close();
});
