import { join } from 'node:path';
import { test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { command, type Evaluates } from './harness/commands.ts';
import { expect } from './harness/expect.ts';
import { type FirefoxSession, startFirefox } from './harness/firefox.ts';
import { ROOT } from './harness/root.ts';
import { startWorkspace } from './harness/workspace.ts';

let firefox: FirefoxSession;
test.beforeAll(async () => {
  firefox = await startFirefox(join(ROOT, '.output/firefox-mv3'), {});
});
test.afterAll(() => firefox.browser.close());

const words = (page: Page) => () => page.evaluate(() => document.body.innerText);

test('in Firefox too: a round of check-ins is said by Enter alone, and Escape leaves one for later', async () => {
  const page = await firefox.open('dashboard.html?sample#/round');
  const said = words(page);
  await expect.poll(said).toMatch(/1 of \d+\. /);
  const total = Number((await said()).match(/1 of (\d+)\. /)?.[1]);
  await page.keyboard.press('Escape');
  for (let step = 2; step <= total; step++) {
    await expect.poll(said).toContain(`${step} of ${total}. `);
    await page.waitForSelector('form :focus');
    await page.keyboard.press('Enter');
  }
  await expect.poll(said).toContain('1 left for later');
  await page.close();
});

test('in Firefox too: a cycle is looked back on and closed, and the closing is undone', async () => {
  const page = await firefox.open('dashboard.html');
  const said = words(page);
  const asked: Evaluates = { evaluate: (work, argument) => page.evaluate(work as never, argument as never) };
  const press = (name: string) => page.locator(`::-p-text(${name})`).click();
  const { cycleId, keyResults } = await startWorkspace(asked, { 'Checkout under 300 ms': 'number' });
  await command(asked, 'checkIn', { keyResultId: keyResults['Checkout under 300 ms']!, value: 300, confidence: 9 });
  await page.evaluate((id) => {
    location.hash = `#/cycles/${id}/review`;
  }, cycleId);
  await expect.poll(said).toContain('1 still open');
  await press('Close the one that came as expected');
  await expect.poll(said).toContain('1 × Achieved');
  await press('Close cycle');
  await expect.poll(said).toContain('This cycle is closed.');
  await press('Undo');
  await expect.poll(said).toContain('Every objective is closed.');
  await page.close();
});

test('in Firefox too: the background takes in what it does seldom when its quarter of an hour comes', async () => {
  const page = await firefox.open('dashboard.html');
  const isThere = () =>
    page.evaluate(async () => {
      const { throughlineSeldom, throughlineFinds } =
        (await chrome.runtime.getBackgroundPage()) as unknown as typeof globalThis;
      return [throughlineSeldom !== undefined, throughlineFinds !== undefined];
    });
  expect(await isThere()).toEqual([false, false]);
  const round = () => page.evaluate(() => chrome.alarms.create('rounds', { when: Date.now() }));
  await round();
  await expect.poll(isThere).toEqual([true, false]);
  // A tracker that is on has a question to be asked: what is mine there.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('throughline');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('connections', 'readwrite');
          const baseUrl = 'https://redmine.example';
          transaction.objectStore('connections').put({ baseUrl, tracker: 'redmine', turnedOnAt: 0, trouble: null });
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await round();
  await expect.poll(isThere).toEqual([true, true]);
  await page.close();
});
