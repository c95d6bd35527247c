import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import type { FromExtension } from '../../lib/messaging/commands.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';

/** A small workspace: a person, this quarter, one objective and two key results, one of which has been checked in on. */
export async function seedWorkspace(page: Page): Promise<void> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const { cycleId, objectiveId, personId } = await ask(page, 'startWorkspace', {
    myName: 'Ada Byron',
    cycle: { name: 'This quarter', startsOn: day(-20), endsOn: day(70) },
    objectiveTitle: 'Checkout feels instant',
  });
  const owned = { objectiveId, ownerId: personId };
  const speed = await ask(page, 'saveKeyResult', {
    ...owned,
    title: '95 % of checkouts load under 300 ms',
    measure: { kind: 'numeric', unit: 'ms', baseline: 900, target: 300 },
  });
  await ask(page, 'saveKeyResult', {
    ...owned,
    title: 'Nothing in the checkout reloads the page',
    measure: { kind: 'work', denominator: 'allLinked' },
  });
  await ask(page, 'saveCycle', { id: cycleId, state: 'active' });
  await ask(page, 'saveObjective', { id: objectiveId, state: 'active' });
  await ask(page, 'checkIn', {
    keyResultId: speed.id,
    value: 780,
    confidence: 7,
    note: 'Pictures were the worst of it.',
  });
}

/** Turns the demo tracker on: our own page asks for the access, as its button would. */
export async function turnOn(page: Page, baseUrl: string): Promise<void> {
  // Evaluated by Playwright as if a person had clicked.
  await page.evaluate((origin) => chrome.permissions.request({ origins: [`${origin}/*`] }), baseUrl);
  await ask(page, 'turnTrackerOn', { tracker: 'redmine', baseUrl });
}

/** One of the product's own commands, sent from one of its own pages. */
export async function ask<K extends keyof FromExtension>(page: Page, name: K, input: FromExtension[K]['input']) {
  const request = { from: 'extension', name, opId: newId(), input };
  const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, request);
  const { ok, ...rest } = (reply ?? { ok: false }) as Reply<FromExtension[K]['reply']>;
  if (!ok || !('value' in rest)) throw new Error(`${name} was not done: ${JSON.stringify(reply)}`);
  return rest.value;
}
