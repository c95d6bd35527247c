import type { Page } from '@playwright/test';

/** Code inside our content script's own world: all that a page which took it over could do, and the way into the closed roots. */
export interface IsolatedWorld {
  /** @throws the error the code threw. */
  run<T>(expression: string): Promise<T>;
}

/** Finds the world of our content script on a page that is already open. */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session = await page.context().newCDPSession(page);
  let worlds: { id: number; origin: string; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds = worlds.filter(({ id }) => id !== executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => {
    worlds = [];
  });
  await session.send('Runtime.enable');
  const world = () => worlds.findLast(({ origin }) => origin === `chrome-extension://${extensionId}`);
  for (let left = 100; !world() && left > 0; left--) await new Promise((next) => setTimeout(next, 50));
  return {
    run: async (expression) => {
      const contextId = world()?.id;
      if (contextId === undefined) throw new Error(`no content script of ours runs on ${page.url()}`);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
