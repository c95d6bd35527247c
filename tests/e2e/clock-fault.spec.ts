import { test, type Worker } from '@playwright/test';
import { DAY_MS } from '../../lib/domain/calendar';
import type { Change } from '../../lib/domain/change';
import { faultsOf } from '../faults/audit.ts';
import { command } from './harness/commands.ts';
import { readDatabase } from './harness/database.ts';
import { expect } from './harness/expect.ts';
import { type ChromiumLife, liveInChromium } from './harness/lives.ts';
import { scratch } from './harness/session.ts';
import { MEASURES } from './harness/workspace.ts';

/** What the clocks of our background and our page show from now on: no browser lets its own be set. */
async function setClock({ page }: ChromiumLife, worker: Worker, at: string): Promise<void> {
  const show = (offset: number) => {
    const kept = globalThis as { trueTime?: () => number };
    const trueTime = kept.trueTime ?? Date.now;
    kept.trueTime = trueTime;
    Date.now = () => trueTime() + offset;
  };
  const offset = Date.parse(at) - Date.now();
  await page.evaluate(show, offset);
  await worker.evaluate(show, offset);
}

/** The background's alarm goes off. */
const round = ({ page }: ChromiumLife) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const { onAlarm } = chrome.alarms;
        const heard = () => {
          onAlarm.removeListener(heard);
          done();
        };
        onAlarm.addListener(heard);
        void chrome.alarms.create('rounds', { delayInMinutes: 0, periodInMinutes: 15 });
      }),
  );

const toolbarCount = ({ page }: ChromiumLife) => page.evaluate(() => chrome.action.getBadgeText({}));

const dailySnapshots = ({ page }: ChromiumLife) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) if (name.includes('_daily_')) names.push(name);
    return names.length;
  });

test('the clock goes an hour on in spring, back in autumn, and a day to and fro: check-ins are due on their day, acts keep their order', async () => {
  test.setTimeout(120_000);
  // New York sets its clocks on in the night to Sunday, 8 March, and back in that to 1 November; check-in day is Monday.
  const life = await liveInChromium(scratch('clock'), undefined, {
    env: { ...(process.env as Record<string, string>), TZ: 'America/New_York' },
  });
  const [worker] = life.context.serviceWorkers();
  if (!worker) throw new Error('there is no background');
  await setClock(life, worker, '2026-03-05T15:00:00Z');
  const made = await command(life, 'startWorkspace', {
    myName: 'Ada Byron',
    cycle: { name: 'The year', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    objectiveTitle: 'Checkout feels instant',
  });
  const draft = { title: 'Checkout under 300 ms', objectiveId: made.objectiveId, measure: MEASURES.number };
  const { id: keyResultId } = await command(life, 'saveKeyResult', { ...draft, ownerId: made.personId });
  await command(life, 'saveCycle', { id: made.cycleId, state: 'active' });
  await command(life, 'saveObjective', { id: made.objectiveId, state: 'active' });
  await command(life, 'checkIn', { keyResultId, value: 800, confidence: 5 });
  await expect.poll(() => toolbarCount(life)).toBe('');

  await test.step('Spring. Sunday, half past eleven at night: nothing is due.', async () => {
    await setClock(life, worker, '2026-03-09T03:30:00Z');
    await round(life);
    await command(life, 'saveObjective', { id: made.objectiveId, why: 'Spring' });
    expect(await toolbarCount(life)).toBe('');
  });
  await test.step('Monday, the first minutes, which by winter time would be Sunday: due.', async () => {
    await setClock(life, worker, '2026-03-09T04:05:00Z');
    await round(life);
    await expect.poll(() => toolbarCount(life)).toBe('1');
  });

  await setClock(life, worker, '2026-10-29T14:00:00Z');
  await command(life, 'checkIn', { keyResultId, value: 750, confidence: 5 });
  await expect.poll(() => toolbarCount(life)).toBe('');
  await test.step('Autumn. Sunday, half past eleven at night, which by summer time would be Monday: nothing is due.', async () => {
    await setClock(life, worker, '2026-11-02T04:30:00Z');
    await round(life);
    await command(life, 'saveObjective', { id: made.objectiveId, why: 'Sunday' });
    expect(await toolbarCount(life)).toBe('');
  });
  await test.step('Monday, the first minutes: due.', async () => {
    await setClock(life, worker, '2026-11-02T05:05:00Z');
    await round(life);
    await expect.poll(() => toolbarCount(life)).toBe('1');
    await command(life, 'checkIn', { keyResultId, value: 700, confidence: 5 });
    await expect.poll(() => toolbarCount(life)).toBe('');
  });

  const before = await dailySnapshots(life);
  const noon = Date.parse('2026-11-03T17:00:00Z');
  const said: string[] = [];
  for (const days of [0, 1, -1, 1, 0, -1]) {
    await setClock(life, worker, new Date(noon + days * DAY_MS).toISOString());
    for (let i = 0; i < 3; i++) {
      await round(life);
      said.push(`${said.length}: ${days}`);
      await command(life, 'saveObjective', { id: made.objectiveId, why: said.at(-1) ?? '' });
    }
  }
  const stored = await readDatabase(life);
  expect(await faultsOf(stored)).toEqual([]);
  const changes = stored.changes as unknown as Change[];
  const whys = changes.toSorted((a, b) => (a.clock < b.clock ? -1 : 1)).flatMap(({ set }) => set.why || []);
  expect(whys).toEqual(['Spring', 'Sunday', ...said]);
  // Of the third and the fourth; there was one of the second.
  await expect.poll(() => dailySnapshots(life)).toBe(before + 2);
  await life.quit();
});
