import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { v7 as newId } from 'uuid';
import { expect, vi } from 'vitest';
// What screens load later is there from the start: rows are compared, not how long a module takes.
import '../../components/dashboard/later';
import '../../components/okr/PastOf';
import { Popup } from '../../components/popup/Popup';
import type { FromExtension } from '../../lib/messaging/commands';
import { isDeskCommand } from '../../lib/messaging/desk-commands';
import type { Request } from '../../lib/messaging/protocol';
import { db } from '../../lib/store/db';
import { answer } from '../../lib/use-cases/answer';
import { answerAtDesk } from '../../lib/use-cases/desk';
import { showOwed } from '../../lib/use-cases/show-owed';
import { type Read, watchReads } from '../bench/reads';
import { tableRows } from '../bench/rows';
import { benchWorkspace, readingOf } from '../bench/workspace';
import { page, until } from '../helpers/dashboard-page';
import browser, { world } from '../helpers/fake-browser';

const reads = watchReads(db);
// Dexie keeps the answers of live queries for a while: what is read would depend on what was read before.
Object.assign((db as unknown as { readonly _options: object })._options, { cache: 'disabled' });
const ORIGIN = 'https://github.com';
const [keyResult] = benchWorkspace(1).keyResults;

/** What a person opens and does all day, each from its own door: a screen, a page's message, a command. */
const DAILY: Readonly<Record<string, (objectives: number) => Promise<unknown>>> = {
  'the popup on a ticket': async () => {
    vi.stubGlobal('reportError', (error: unknown) => void Promise.reject(error));
    document.body.innerHTML = '<div id="root"></div>';
    const root = createRoot(document.getElementById('root') as HTMLElement);
    root.render(createElement(Popup));
    const isThere = () => document.querySelector('[role=combobox]') && document.querySelector('summary');
    await vi.waitFor(() => expect(isThere()).not.toBeNull(), { timeout: 20_000 });
    return () => root.unmount();
  },
  // Of the same few key results in a workspace of any size.
  'badges of 200 tickets': (objectives) => {
    const all = Array.from({ length: 100 * objectives }, (_, n) => n).filter((n) => n % (4 * objectives) < 40);
    return ask('badges', { refs: all.slice(0, 200).map((n) => readingOf(n, 'open').ref) });
  },
  'one ticket seen in another state': () =>
    ask('observe', { readings: [readingOf(7, 'cancelled')], seenAt: Date.now() }),
  'the toolbar count': () => showOwed(db, Date.now()),
  'one act': () => act('shareTicket', { ...linkOf(1), share: 0.5 }),
  'its undo': async () => {
    const opId = newId();
    await act('shareTicket', { ...linkOf(3), share: 0.5 }, opId);
    await act('undoAct', { actId: opId });
  },
  'My goals': () => myGoals('owned'),
  'goals I contribute to': () => myGoals('contributing'),
  'goals I review': () => myGoals('reviewing'),
  'a key result': () => page.open(`/key-results/${keyResult?.id}`),
  'the history': () => page.open('/history'),
};

/** It remembers what was looked at last. */
async function myGoals(role: string): Promise<void> {
  localStorage.setItem('throughline.my-role', role);
  await page.open('/');
  await until(() => document.querySelector('[aria-pressed=true]') && document.querySelector('section h2'));
}

const linkOf = (n: number) => {
  const link = benchWorkspace(1).links.find(({ ticketId }) => ticketId.endsWith(`|${n}`));
  if (!link) throw new Error(`ticket ${n} is not linked`);
  const { ticketId, keyResultId } = link;
  return { ticketId, keyResultId };
};

const ask = (name: string, input: unknown) =>
  heard(
    answer(
      { from: 'page', name, opId: newId(), input },
      { kind: 'page', origin: ORIGIN, tabId: 1, isActive: true },
      Date.now(),
    ),
  );
const act = <K extends keyof FromExtension>(name: K, input: FromExtension[K]['input'], opId = newId()) =>
  heard(
    isDeskCommand(name)
      ? answerAtDesk({ from: 'extension', name, opId, input }, Date.now())
      : answer({ from: 'extension', name, opId, input }, { kind: 'extension' }, Date.now()),
  );
async function heard(reply: ReturnType<typeof answer>): Promise<void> {
  const heard = await reply;
  if (!heard.ok) throw new Error(heard.error.code);
}

/** Does all of it in a workspace of so many objectives, of which three are mine. @returns what each read. */
export const DAILY_ACTS = Object.keys(DAILY);

export async function dailyReads(objectives: number): Promise<Map<string, readonly Read[]>> {
  await page.wipe();
  world.granted.add(`${ORIGIN}/*`);
  Object.assign(browser.permissions, { contains: async () => true });
  Object.assign(browser.tabs, {
    getCurrent: async () => undefined,
    query: async () => [{ id: 1, url: `${ORIGIN}/acme/shop/issues/5` }],
  });
  browser.runtime.sendMessage = ((request: Request) =>
    answer(request, { kind: 'extension' }, Date.now())) as typeof browser.runtime.sendMessage;
  await db.open();
  for (const { table, slices } of tableRows({ objectives, mine: 3, changes: 300 * objectives, now: Date.now() })) {
    for (const rows of slices) await db.table(table).bulkAdd([...rows]);
  }
  const found = new Map<string, readonly Read[]>();
  for (const [what, doIt] of Object.entries(DAILY)) {
    const from = reads.length;
    const close = await doIt(objectives);
    await stillness();
    found.set(what, reads.slice(from));
    if (typeof close === 'function') close();
    page.close();
  }
  return found;
}

/** Turns of the event loop, not time: on a busy machine a timer comes due before what was waiting got its turn. */
const QUIET_TURNS = 40;

/** Until nothing on the screen is still loading, and nobody has asked the database anything for a while. */
async function stillness(): Promise<void> {
  for (let [quiet, last] = [0, -1]; quiet < QUIET_TURNS; quiet++) {
    if (last !== reads.length) quiet = 0;
    last = reads.length;
    await until(() => !document.querySelector('[aria-busy=true]'));
    await new Promise((resume) => setTimeout(resume, 2));
  }
}
