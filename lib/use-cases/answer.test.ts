import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fc } from '../../tests/domain/law';
import { world } from '../../tests/helpers/fake-browser';
import { aReading, aTicketId, MONDAY } from '../../tests/helpers/workspace';
import { backgroundWords } from '../i18n/de/background-pack';
import { packWords } from '../i18n/packed';
import type { BadgeView } from '../messaging/badge-view';
import type { FromExtension } from '../messaging/commands';
import type { Reply } from '../messaging/protocol';
import { chooseLanguage } from '../platform/language';
import type { Speaker } from '../platform/messages';
import { db } from '../store/db';
import { answer } from './answer';
import { hearReport } from './hear-report';

// Loaded later in a browser; here it is at hand.
globalThis.throughlineSeldom = { hearReport } as typeof globalThis.throughlineSeldom;

const ORIGIN = 'https://redmine.example';
const PATTERN = `${ORIGIN}/*`;
const ours: Speaker = { kind: 'extension' };
const page: Speaker = { kind: 'page', origin: ORIGIN, tabId: 1, isActive: true };

let now = MONDAY;
let serial = 0;
const ask = (name: string, input: unknown, speaker: Speaker = ours, opId = `op-${serial++}`): Promise<Reply> => {
  now += 2000;
  return answer({ from: speaker.kind === 'page' ? 'page' : 'extension', name, opId, input }, speaker, now);
};
const value = async <T>(reply: Promise<Reply>): Promise<T> => {
  const settled = await reply;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value as T;
};
const code = async (reply: Promise<Reply>) => {
  const settled = await reply;
  return settled.ok ? 'accepted' : settled.error.code;
};

beforeEach(async () => {
  world.reset();
  await db.delete();
  world.granted.add(PATTERN);
  await value(ask('turnTrackerOn', { tracker: 'redmine', baseUrl: ORIGIN }));
});

async function aGoal(): Promise<FromExtension['saveKeyResult']['reply']['id']> {
  const cycle = { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const start = await value<FromExtension['startWorkspace']['reply']>(
    ask('startWorkspace', { myName: 'Ana', cycle, objectiveTitle: 'Checkout people trust' }),
  );
  const measure = { kind: 'work', denominator: 'allLinked' };
  const { id } = await value<FromExtension['saveKeyResult']['reply']>(
    ask('saveKeyResult', { title: 'No slow page', objectiveId: start.objectiveId, measure }),
  );
  await value(ask('saveObjective', { id: start.objectiveId, state: 'active' }));
  return id;
}

test('turning a tracker on registers a script for exactly its origin; turning it off takes both back', async () => {
  expect(world.registered).toMatchObject([{ matches: [PATTERN] }]);
  world.tabs = [{ id: 1 }];
  await value(ask('turnTrackerOff', { baseUrl: ORIGIN }));
  expect(world.registered).toEqual([]);
  expect(world.told).toContainEqual({ type: 'retire' });
});

test('a tracker whose origin was not granted is refused', async () => {
  world.granted.clear();
  expect(await code(ask('turnTrackerOn', { tracker: 'redmine', baseUrl: ORIGIN }))).toBe('tracker.not-granted');
});

test('a page gets the badges of just the tickets it showed, in their order', async () => {
  const badges = await value<{ ticketId: string; text: string }[]>(
    ask('observe', { seenAt: now, readings: [aReading('2'), aReading('1')] }, page),
  );
  expect(badges.map(({ ticketId, text }) => [ticketId, text])).toEqual([
    [aTicketId('2'), 'Link'],
    [aTicketId('1'), 'Link'],
  ]);
});

test('a linked badge tells share, key result, owner and status, and nothing of other goals', async () => {
  const keyResultId = await aGoal();
  await value(ask('observe', { seenAt: now, readings: [aReading('1'), aReading('2')] }, page));
  await value(ask('linkTicket', { ticketId: aTicketId('1'), keyResultId }));
  const [linked, other] = await value<{ text: string; description: string }[]>(
    ask('observe', { seenAt: now, readings: [aReading('1'), aReading('2')] }, page),
  );
  expect(linked?.text).toBe('100 % · No slow page');
  expect(linked?.description).toContain('≈ 100 % of the planned work for “No slow page”, owned by Ana.');
  expect(JSON.stringify(other)).not.toContain('No slow page');
  expect(JSON.stringify(linked)).not.toContain('Checkout people trust');
});

test('closing the last linked ticket owes a check-in, which the toolbar counts', async () => {
  const keyResultId = await aGoal();
  await value(ask('observe', { seenAt: now, readings: [aReading('1')] }, page));
  await value(ask('linkTicket', { ticketId: aTicketId('1'), keyResultId }));
  // Its tracker is asked about it within the minute.
  expect(world.alarms).toMatchObject([{ delayInMinutes: 0.5 }]);
  await vi.waitFor(() => expect(world.count).toBe(''));
  await value(ask('observe', { seenAt: now, readings: [aReading('1', { state: 'done' })] }, page));
  await vi.waitFor(() => expect(world.count).toBe('1'));
  await value(ask('checkIn', { keyResultId, value: null, confidence: 9 }));
  await vi.waitFor(() => expect(world.count).toBe(''));
});

test('a page may not speak about a ticket of another origin, in reference or address', async () => {
  const foreign = aReading('1', { ref: { ...aReading('1').ref, baseUrl: 'https://other.example' } });
  expect(await code(ask('observe', { seenAt: now, readings: [foreign] }, page))).toBe('sender.forbidden');
  expect(
    await code(
      ask('observe', { seenAt: now, readings: [aReading('1', { url: 'https://other.example/issues/1' })] }, page),
    ),
  ).toBe('sender.forbidden');
  expect(await code(ask('openPopup', { ref: foreign.ref }, page))).toBe('sender.forbidden');
  expect(await db.tickets.count()).toBe(0);
});

test('every command of the extension is forbidden to a page, and everything to a stranger', async () => {
  const commands = [
    'startWorkspace',
    'savePerson',
    'linkTicket',
    'undoAct',
    'deleteRecord',
    'turnTrackerOn',
    'takeFocus',
    'nothing',
    '__proto__',
    'constructor',
  ];
  for (const name of commands) expect(await code(ask(name, {}, page))).toBe('sender.forbidden');
  for (const name of [...commands, 'observe', 'hello'])
    expect(await code(ask(name, null, { kind: 'stranger' }))).toBe('sender.forbidden');
});

test('a popup opens for the tab in front only, and not again at once', async () => {
  const { ref } = aReading('1');
  expect(await code(ask('openPopup', { ref }, { ...page, isActive: false }))).toBe('sender.forbidden');
  expect(await code(ask('openPopup', { ref }, page))).toBe('accepted');
  now -= 1900;
  expect(await code(ask('openPopup', { ref }, page))).toBe('sender.too-many');
  expect(world.popups).toBe(1);
  expect(await value(ask('takeFocus', null))).toEqual({ ref });
  expect(await value(ask('takeFocus', null))).toBeNull();
});

test('a tab left open since yesterday does not overwrite what was seen today', async () => {
  const dayAgo = now - 86_400_000;
  await value(ask('observe', { seenAt: now, readings: [aReading('1', { state: 'done' })] }, page));
  await value(ask('observe', { seenAt: dayAgo, readings: [aReading('1', { state: 'open' })] }, page));
  expect(await db.tickets.toArray()).toMatchObject([{ state: 'done' }]);
});

test("a page out of the browser's cache fills a gap, but is no moment in the ticket's history", async () => {
  await value(ask('observe', { seenAt: 1, readings: [aReading('1', { state: 'done' })] }, page));
  expect(await db.tickets.toArray()).toMatchObject([{ state: 'done', closedAt: null, seenAt: 1 }]);
  expect(await db.ticketEvents.count()).toBe(0);
  await value(ask('observe', { seenAt: now, readings: [aReading('1', { state: 'done' })] }, page));
  expect(await db.ticketEvents.toArray()).toMatchObject([{ to: 'done' }]);
});

test('asking for badges again claims no sighting', async () => {
  await value(ask('observe', { seenAt: now, readings: [aReading('1')] }, page));
  const [before] = await db.tickets.toArray();
  await value(ask('badges', { refs: [aReading('1').ref] }, page));
  expect(await db.tickets.toArray()).toEqual([before]);
});

test('a page cannot date its sighting into the future', async () => {
  await value(ask('observe', { seenAt: now + 1e9, readings: [aReading('1')] }, page));
  expect((await db.tickets.toArray())[0]?.seenAt).toBeLessThanOrEqual(now);
});

test('a page that cannot be read is kept as the trouble of its tracker until one can', async () => {
  const trouble = { what: 'state', url: `${ORIGIN}/issues/1` };
  const report = { tracker: 'redmine', baseUrl: ORIGIN, found: {}, trouble };
  await value(ask('report', report, page));
  await value(ask('report', { ...report, found: { rows: true }, trouble: null }, page));
  expect(await db.connections.get(ORIGIN)).toMatchObject({ trouble: { what: 'state' } });
  await value(ask('report', { ...report, found: { title: true, labels: false, x: true }, trouble: null }, page));
  const { trouble: kept, canary = {} } = (await db.connections.get(ORIGIN)) ?? {};
  expect(kept).toBeNull();
  expect(Object.values(canary)).toEqual([{ rows: [1, 1], title: [1, 1], labels: [0, 1] }]);
});

test('no message a page can make up throws, writes, or is accepted by accident', async () => {
  const name = fc.constantFrom('observe', 'badges', 'report', 'openPopup', 'hello', 'linkTicket');
  await fc.assert(
    fc.asyncProperty(name, fc.anything({ withNullPrototype: true, withBigInt: true }), async (asked, input) => {
      const reply = await ask(asked, input, page);
      expect(reply.ok && asked !== 'hello' && !isEmptyObservation(input)).toBe(false);
    }),
    { numRuns: 300 },
  );
  expect(await db.tickets.count()).toBe(0);
  expect(await db.changes.count()).toBe(0);
});

const isEmptyObservation = (input: unknown) =>
  typeof input === 'object' &&
  input !== null &&
  'readings' in input &&
  Array.isArray(input.readings) &&
  input.readings.length === 0;

test('badges speak as the device does, from the next question on', async () => {
  const link = { ticketId: aTicketId('1'), keyResultId: await aGoal() };
  await value(ask('observe', { readings: [aReading('1'), aReading('2')], seenAt: now }, page));
  await value(ask('linkTicket', link));
  const badges = () => value<BadgeView[]>(ask('badges', { refs: [aReading('1').ref, aReading('2').ref] }, page));
  // The package's own file, which only a browser can open.
  vi.stubGlobal('fetch', async () => new Response(packWords(backgroundWords)));
  await chooseLanguage('de');
  const [linked, unlinked] = await badges();
  expect(unlinked).toMatchObject({ language: 'de', text: 'Verknüpfen', covered: expect.stringContaining('verdeckt') });
  expect(linked?.description).toBe('≈ 100 % der geplanten Arbeit für „No slow page“, Owner Ana. Zu früh.');
  expect(linked?.card[0]?.lines).toEqual([
    '≈ 100 % der geplanten Arbeit für „No slow page“, Owner Ana.',
    'Arbeit: 0 von 1 Tickets erledigt (0 %).',
    'Ergebnis: 0 %.',
    expect.stringMatching(/erwartet/),
    'Stand gesehen: jetzt.',
  ]);
  await chooseLanguage('en');
  expect(await badges()).toMatchObject([{ language: 'en' }, { text: 'Link' }]);
});

test('a language whose words cannot be opened is spoken in English', async () => {
  await value(ask('observe', { readings: [aReading('1')], seenAt: now }, page));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await chooseLanguage('de');
  expect(await value(ask('badges', { refs: [aReading('1').ref] }, page))).toMatchObject([{ text: 'Link' }]);
});
