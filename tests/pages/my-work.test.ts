// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { command } from '../../components/hooks/command';
import { DAY_MS } from '../../lib/domain/calendar';
import type { TicketReading } from '../../lib/domain/ticket';
import { db } from '../../lib/store/db';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { click, control, field, page, until } from '../helpers/dashboard-page';
import { aReading, aTicketId } from '../helpers/workspace';

vi.setConfig({ testTimeout: 30_000 });
beforeEach(() => page.wipe());
afterEach(() => page.close());

const TITLE = 'Your open work beside the goals';

/** Ana, who is ana on the tracker, her goal, and what was seen of tickets. */
async function withTickets(...seen: readonly [key: string, facts: Partial<TicketReading>][]) {
  await page.open();
  const { value: start } = await command('startWorkspace', {
    myName: 'Ana',
    cycle: { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' },
    objectiveTitle: 'Checkout feels instant',
  });
  const { objectiveId } = start;
  const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1000 } as const;
  const { value: keyResult } = await command('saveKeyResult', { title: 'Under a second', objectiveId, measure });
  await command('saveObjective', { id: objectiveId, state: 'active' });
  const [me] = await db.people.toArray();
  const trackerHost = new URL(aReading('1').ref.baseUrl).host;
  if (me) await command('savePerson', { id: me.id, handles: [{ trackerHost, login: 'ana' }] });
  await db.transaction('rw', db.tables, () =>
    observeTickets(
      db,
      seen.map(([key, facts]) => aReading(key, facts)),
      page.now,
    ),
  );
  return keyResult.id;
}
const mine: Partial<TicketReading> = { state: 'open', assignees: ['Ana'] };

test('a ticket of mine that serves nothing is offered with what its neighbours serve, and linked in one press', async () => {
  const keyResultId = await withTickets(
    ['1', { title: 'Cache the basket', labels: ['speed'] }],
    ['2', { ...mine, title: 'Cache the prices', labels: ['speed'] }],
  );
  await command('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await page.open('/');
  await until(() => page.text().includes(TITLE));
  expect(page.text()).toContain('one ticket labelled speed serves it');
  await click('Link Cache the prices to Under a second');
  await until(() => page.text().includes('Linked.') && !page.text().includes(TITLE));
  await click('Undo');
  await until(() => page.text().includes(TITLE));
});

test('what is done, of others, or linked is not offered', async () => {
  const keyResultId = await withTickets(
    ['1', { ...mine, title: 'Linked already' }],
    ['2', { ...mine, title: 'Done already', state: 'done' }],
    ['3', { ...mine, title: 'Of somebody else', assignees: ['ben'] }],
    ['4', { ...mine, title: 'Loose' }],
  );
  await command('linkTicket', { ticketId: aTicketId('1'), keyResultId });
  await page.open('/');
  await until(() => page.text().includes('Loose'));
  for (const title of ['Linked already', 'Done already', 'Of somebody else']) expect(page.text()).not.toContain(title);
});

test('"Not now" is heeded for two weeks, and can be taken back', async () => {
  await withTickets(['4', { ...mine, title: 'Loose' }]);
  await page.open('/');
  await click('Not now: do not offer Loose for two weeks');
  await until(() => !page.text().includes('Loose'));
  await click('Offer the one put aside again');
  await until(() => page.text().includes('Loose'));
  await click('Not now: do not offer Loose for two weeks');
  await until(() => !page.text().includes('Loose'));
  page.now += 15 * DAY_MS;
  await page.open('/');
  expect((await control('Not now: do not offer Loose for two weeks')).textContent).toBe('Not now');
});

test('where no key result suggests itself, the ticket says how to link it; nobody without a name on the tracker is asked', async () => {
  await withTickets(['4', { ...mine, title: 'Loose' }]);
  await page.open('/');
  await until(() => page.text().includes('No key result suggests itself.'));
  expect(page.text()).toContain(TITLE);
  const [me] = await db.people.toArray();
  if (me) await command('savePerson', { id: me.id, handles: [] });
  await until(() => !page.text().includes(TITLE));
});

test('a rule is offered in the kinds its tracker can come up to, and says when that is off', async () => {
  const keyResultId = await withTickets();
  const baseUrl = 'https://redmine.example';
  await db.connections.put({ baseUrl, tracker: 'redmine', turnedOnAt: page.now, trouble: null });
  await page.open(`/key-results/${keyResultId}`);
  await click('New rule');
  const kinds = async () => [...((await field('Tickets with')) as HTMLSelectElement).options].map(({ value }) => value);
  // Redmine has no labels.
  expect(await kinds()).toEqual(['milestone', 'parent', 'project', 'assignee', 'title', 'query']);
  const rule = { keyResultId, tracker: 'redmine', baseUrl, project: null, match: 'title', value: 'basket' } as const;
  await command('saveLinkRule', rule);
  await db.connections.clear();
  await until(() => page.text().includes('Its tracker is off'));
});
