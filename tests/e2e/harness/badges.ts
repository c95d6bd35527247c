import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { type IsolatedWorld, isolatedWorld } from './isolated-world.ts';

/** One badge as a person sees it, read through the closed shadow root. */
export interface SeenBadge {
  /** The ticket link or heading it stands beside, its first words. */
  readonly beside: string;
  readonly text: string;
  readonly description: string;
  readonly tone: string;
  readonly isFloating: boolean;
  readonly isDark: boolean;
  /** The hover card's text while it is open. */
  readonly card: string | null;
  /** Centre of the button in the viewport. */
  readonly x: number;
  readonly y: number;
}

const READ = `[...document.querySelectorAll('throughline-badge')].map((host) => {
  const root = chrome.dom.openOrClosedShadowRoot(host), frame = root.querySelector('.frame'), button = frame.querySelector('button');
  const box = button.getBoundingClientRect(), card = root.querySelector('.card');
  return {
    beside: (host.parentElement?.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 80),
    text: button.textContent, description: button.ariaLabel ?? '', tone: frame.dataset.tone ?? '',
    isFloating: frame.classList.contains('floating'), isDark: frame.classList.contains('dark'),
    card: card?.textContent ?? null, x: box.x + box.width / 2, y: box.y + box.height / 2,
  };
})`;

/** The badges of one page. */
export interface Badges {
  readonly world: IsolatedWorld;
  read(): Promise<SeenBadge[]>;
  /** Waits until the badges' texts are exactly these, in page order. */
  expectTexts(...texts: (string | RegExp)[]): Promise<void>;
  /** Moves the mouse over a badge, as a person does, and reads the card that opens. */
  hover(index?: number): Promise<string>;
  /** A real click where the badge is. */
  click(index?: number): Promise<void>;
}

export async function badgesOf(page: Page, extensionId: string): Promise<Badges> {
  const world = await isolatedWorld(page, extensionId);
  const read = () => world.run<SeenBadge[]>(READ).catch(() => []);
  const point = async (index: number) => {
    await page
      .locator('throughline-badge')
      .nth(index)
      .evaluate((host) => host.parentElement?.scrollIntoView({ block: 'center' }));
    const badge = (await read())[index];
    if (!badge) throw new Error(`there is no badge ${index}`);
    await page.mouse.move(badge.x, badge.y);
    return badge;
  };
  return {
    world,
    read,
    expectTexts: (...texts) =>
      expect
        .poll(async () => (await read()).map(({ text }) => text))
        .toEqual(texts.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text)))),
    hover: async (index = 0) => {
      await page.mouse.move(0, 0);
      await point(index);
      await expect.poll(async () => (await read())[index]?.card).toBeTruthy();
      return (await read())[index]?.card ?? '';
    },
    click: async (index = 0) => {
      // A badge believes a click only after it lay in plain sight for a moment, and says so in its card otherwise.
      for (let attempt = 0; attempt < 5; attempt++) {
        const { x, y } = await point(index);
        await expect.poll(async () => (await read())[index]?.card).toBeTruthy();
        await page.mouse.click(x, y);
        const heard = async () => (await read())[index]?.card?.includes('then click again') ?? false;
        if (!(await heard())) return;
        await page.mouse.move(0, 0);
        await page.waitForTimeout(600); // "look at it for a moment, then click again"
      }
      throw new Error('the badge believes no click');
    },
  };
}
