import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/domain/calendar';
import type { TicketId } from '../../lib/domain/ids';
import { db } from '../../lib/store/db';
import { SPACE } from '../../lib/store/schema';
import { forgetOld } from '../../lib/use-cases/forget-old';
import { aReading, aTicketId, MONDAY, Workspace } from '../helpers/workspace';
import { background } from '../store/safety-kit';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open();
});
const titles = async () => (await workspace.db.tickets.toArray()).map(({ title }) => title);
const rounds = async (count: number) => {
  for (let round = 0; round < count; round++) await forgetOld(workspace.db, MONDAY + 100 * DAY_MS);
};

test('a ticket that nobody linked is forgotten with its history after 90 days, a linked one never', async () => {
  const { keyResultId } = await workspace.withGoal();
  await workspace.observe(aReading('linked'), aReading('unlinked'));
  await workspace.run('linkTicket', { ticketId: aTicketId('linked'), keyResultId });
  await rounds(1);
  expect(await titles()).toEqual(['Ticket linked']);
  expect((await workspace.db.ticketEvents.toArray()).map(({ ticketId }) => ticketId)).toEqual([aTicketId('linked')]);
});

test('a ticket seen within 90 days stays', async () => {
  await workspace.observe(aReading('young'));
  await forgetOld(workspace.db, MONDAY + 89 * DAY_MS);
  expect(await titles()).toEqual(['Ticket young']);
});

test('many old tickets that are linked do not keep those after them for ever', async () => {
  const { keyResultId } = await workspace.withGoal();
  const { db } = workspace;
  await workspace.observe(aReading('linked'));
  const [ticket] = await db.tickets.toArray();
  if (!ticket) throw new Error('nothing was seen');
  const { value } = await workspace.run('linkTicket', { ticketId: ticket.id, keyResultId });
  expect(value).toBeNull();
  const [link] = await db.links.toArray();
  if (!link) throw new Error('nothing was linked');
  // Six hundred of one page, then one more that nobody linked.
  const many = Array.from({ length: 600 }, (_, n) => `${ticket.id}${n}` as TicketId);
  await db.tickets.bulkAdd(many.map((id) => ({ ...ticket, id })));
  await db.links.bulkAdd(
    many.map((ticketId) => ({ ...link, id: `${link.id}${ticketId}` as typeof link.id, ticketId })),
  );
  await db.tickets.add({
    ...ticket,
    space: SPACE,
    id: aTicketId('unlinked'),
    title: 'Unlinked',
    seenAt: ticket.seenAt + 1,
  });
  await rounds(3);
  expect(await db.tickets.get([SPACE, aTicketId('unlinked')])).toBeUndefined();
  expect(await db.tickets.count()).toBe(601);
});

test('the dashboard forgets when it compacts, and a trial forgets nothing', async () => {
  await background.install();
  await background.work();
  await background.page('observe', { seenAt: background.now, readings: [aReading('unlinked')] });
  const unlinked = () => db.tickets.get([SPACE, aTicketId('unlinked')]);
  background.now += 100 * DAY_MS;
  await background.ask('compact', { after: null, isTrial: true });
  expect(await unlinked()).toBeDefined();
  await background.ask('compact', { after: null, isTrial: false });
  expect(await unlinked()).toBeUndefined();
});
