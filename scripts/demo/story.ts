import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Page as Bubble } from 'puppeteer-core';
import { bubbleFrom, pressToolbarButton, type Running } from './chromium.ts';

/** Walks through what a newcomer would do, and takes a picture of every step. @returns the pictures' paths. */
export async function walkThrough(running: Running, tab: Page, tracker: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const say = (step: number, what: string, name: string) => {
    const path = join(folder, `${step}-${name}.png`);
    pictures.push(path);
    console.log(`${step}. ${what}`);
    return { path };
  };

  await tab.goto(`${tracker}/issues`);
  await tab.locator('throughline-badge').first().waitFor({ state: 'attached' });
  await tab.screenshot(say(1, 'Every issue of the demo tracker carries a badge.', 'badges-in-the-list'));

  await tab.goto(`${tracker}/issues/4`);
  await tab.locator('throughline-badge').first().waitFor({ state: 'attached' });
  const popup = await bubbleFrom(running, () => pressToolbarButton(running, tab.url()));
  await popup.waitForSelector('[role=combobox]');
  await popup.keyboard.type('reload');
  await popup.waitForSelector('[role=option][aria-selected=true]');
  await picture(popup, say(2, 'The toolbar popup knows the issue. Type a word of a key result …', 'type'));
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.body.innerText.includes('Linked to'));
  await picture(popup, say(3, '… and press Enter: linked.', 'linked'));

  // A click into the page closes the popup, as it does under a person's hands.
  await tab.getByRole('button', { name: 'Close this issue' }).click();
  await tab.locator('form').getByText('Reopen').waitFor();
  await tab.locator('throughline-badge').first().waitFor({ state: 'attached' });
  await tab.screenshot(say(4, 'The issue is closed with the tracker’s own button.', 'closed'));
  const again = await bubbleFrom(running, () => pressToolbarButton(running, tab.url()));
  await again.waitForFunction(() => /Work\s+100 %/.test(document.body.innerText));
  await picture(again, say(5, 'The goal has moved.', 'goal-moved'));

  const dashboard = await running.context.newPage();
  await dashboard.goto(`chrome-extension://${running.extensionId}/dashboard.html`);
  await dashboard.getByRole('meter', { name: 'Work' }).first().waitFor();
  await dashboard.screenshot(say(6, 'The dashboard shows all goals with outcome and work.', 'dashboard'));
  return pictures;
}

/** The popup without the empty room beside it. */
const picture = async (bubble: Bubble, { path }: { path: string }) =>
  (await bubble.$('#root'))?.screenshot({ path: path as `${string}.png` });
