import type { Page as Bubble } from 'puppeteer-core';
import { expect } from './expect.ts';

/** All the words the popup shows, white space folded. */
export const wordsOf = (bubble: Bubble): Promise<string> =>
  bubble.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the popup says this. */
export const expectWords = (bubble: Bubble, words: string | RegExp): Promise<void> =>
  typeof words === 'string'
    ? expect.poll(() => wordsOf(bubble)).toContain(words)
    : expect.poll(() => wordsOf(bubble)).toMatch(words);

/** A real click on the button of this name. */
export const press = (bubble: Bubble, name: string): Promise<void> =>
  bubble.locator(`::-p-aria([name="${name}"][role="button"])`).setTimeout(10_000).click();

/** What has the keyboard, by its label or text. */
export const focused = (bubble: Bubble): Promise<string> =>
  bubble.evaluate(() => {
    const element = document.activeElement;
    const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
  });

/** Links this tab's ticket with the keyboard alone: type until the wanted key result is marked, then Enter. */
export async function linkByKeyboard(bubble: Bubble, words: string, title: string): Promise<void> {
  await expect.poll(() => focused(bubble)).toBe('Link this ticket to a key result');
  await bubble.keyboard.type(words);
  const marked = () =>
    bubble.evaluate(() => document.querySelector('[role=option][aria-selected=true]')?.textContent ?? '');
  await expect.poll(marked).toContain(title);
  await bubble.keyboard.press('Enter');
  await expectWords(bubble, 'Linked to');
  // The list follows by live query: a person acts on a link when it is there.
  const links = () =>
    bubble.evaluate(() => document.querySelector('[aria-label="Linked key results"]')?.textContent ?? '');
  await expect.poll(links).toContain(title);
}
