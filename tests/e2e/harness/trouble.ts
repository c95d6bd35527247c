import type { BrowserContext, ConsoleMessage, Worker } from '@playwright/test';

/**
 * Collects what must not happen: errors in our pages, our background and our content scripts, and page errors anywhere.
 * A saved page's own missing pictures and scripts are not ours, nor is a tracker that does not answer: that is told.
 */
export function collectTrouble(context: BrowserContext, extensionId: string): string[] {
  const trouble: string[] = [];
  const ours = `chrome-extension://${extensionId}/`;
  const listen = (worker: Worker) => worker.on('console', (message) => note(message, 'background'));
  const note = (message: ConsoleMessage, where: string) => {
    if (message.type() !== 'error' && message.type() !== 'assert') return;
    const { url } = message.location();
    const isOurs = url.startsWith(ours) || where.startsWith(ours) || where === 'background';
    if (!url.startsWith(ours) && message.text().startsWith('Failed to load resource')) return;
    if (!isOurs && message.text().includes('Content Security Policy')) return;
    trouble.push(`console in ${where}: ${message.text()} (${url})`);
  };
  context.on('console', (message) => note(message, message.page()?.url() ?? 'background'));
  context.on('weberror', (error) =>
    trouble.push(`error in ${error.page()?.url() ?? 'background'}: ${error.error().stack}`),
  );
  context.on('serviceworker', listen);
  for (const worker of context.serviceWorkers()) listen(worker);
  return trouble;
}
