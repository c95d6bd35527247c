import { v7 as newId } from 'uuid';
import { vi } from 'vitest';
import type { FromExtension } from '../../lib/messaging/commands';
import { isDeskCommand } from '../../lib/messaging/desk-commands';
import type { Reply } from '../../lib/messaging/protocol';
import type { ForSafety } from '../../lib/messaging/safety';
import { db, openDatabase } from '../../lib/store/db';
import { answer } from '../../lib/use-cases/answer';
import { answerAtDesk } from '../../lib/use-cases/desk';
import { world } from '../helpers/fake-browser';
import { aReading, aTicketId, MONDAY } from '../helpers/workspace';

type Calls = FromExtension & ForSafety;
const ORIGIN = 'https://redmine.example';

/** The background with its own database, as messages reach it. */
export const background = {
  now: MONDAY,

  async reply(name: string, input: unknown): Promise<Reply> {
    background.now += 1000;
    const request = { from: 'extension', name, opId: newId(), input } as const;
    return isDeskCommand(name)
      ? answerAtDesk(request, background.now)
      : answer(request, { kind: 'extension' }, background.now);
  },
  async ask<K extends keyof Calls>(name: K, input: Calls[K]['input']): Promise<Calls[K]['reply']> {
    const reply = await background.reply(name, input);
    if (!reply.ok) throw new Error(reply.error.code);
    return reply.value as Calls[K]['reply'];
  },
  /** `accepted`, or the code it was refused with. */
  async outcome<K extends keyof Calls>(name: K, input: Calls[K]['input']): Promise<string> {
    const reply = await background.reply(name, input);
    return reply.ok ? 'accepted' : reply.error.code;
  },
  page: (name: string, input: unknown): Promise<Reply> =>
    answer(
      { from: 'page', name, opId: newId(), input },
      { kind: 'page', origin: ORIGIN, tabId: 1, isActive: true },
      background.now,
    ),

  /** A fresh profile. */
  async install(): Promise<void> {
    await settled();
    world.reset();
    background.now = MONDAY;
    await db.delete();
  },

  /** Me, a cycle, an objective, a key result with a check-in and a linked ticket. */
  async work() {
    world.granted.add(`${ORIGIN}/*`);
    await background.ask('turnTrackerOn', { tracker: 'redmine', baseUrl: ORIGIN });
    const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
    const start = await background.ask('startWorkspace', {
      myName: 'Ana Lima',
      cycle,
      objectiveTitle: 'Checkout people trust',
    });
    const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1000 } as const;
    const { id: keyResultId } = await background.ask('saveKeyResult', {
      title: 'p95 < 1 s',
      objectiveId: start.objectiveId,
      measure,
    });
    await background.page('observe', { seenAt: background.now, readings: [aReading('7'), aReading('8')] });
    await background.ask('linkTicket', { ticketId: aTicketId('7'), keyResultId });
    await background.ask('checkIn', { keyResultId, value: 1500, confidence: 6 });
    await remembered();
    return { ...start, keyResultId };
  },
};

/** Waits until the sentinel, which is written after the answer, knows the last act. */
export const remembered = (): Promise<void> =>
  vi.waitFor(
    async () => {
      const { clock } = world.local.get('sentinel') as { readonly clock: string };
      if (clock !== (await db.meta.get('clock'))?.value) throw new Error('the sentinel is behind');
    },
    { timeout: 5000, interval: 5 },
  );

/** Time for what happens after the answer. */
export const settled = (ms = 30): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** Five seconds pass in a blink. */
export async function hurried(work: () => Promise<void>): Promise<void> {
  const real = setInterval(() => vi.advanceTimersByTime(500), 5);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await work().finally(() => {
    clearInterval(real);
    vi.useRealTimers();
  });
}

/** Everything a person would miss, past the product. */
export async function everything(): Promise<Record<string, unknown[]>> {
  await openDatabase(db);
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) if (table.name !== 'operations') rows[table.name] = await table.toArray();
  return rows;
}
