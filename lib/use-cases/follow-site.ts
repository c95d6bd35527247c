import type { TicketId } from '../domain/ids';
import { canFollow, idStart, type Place } from '../domain/renaming';
import { type TicketRef, trackerId } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import type { Database } from '../store/db';
import { wholeSpace } from '../store/queries/alive';
import { sites } from '../store/queries/sites';
import { ticketsAt } from '../store/queries/tickets-at';
import { keyResultsAround, refreshRollUps } from '../store/roll-ups';
import { judgeAgain } from './judge-again';
import { renameTickets } from './rename-tickets';

/**
 * Lets tickets be what is said of their sites by now: where these live, and what their statuses mean. Part of the transaction
 * that says otherwise than before.
 * @param changed by address, where it was said to live before; `null` = there.
 */
export async function followSites(db: Database, changed: ReadonlyMap<string, Place | null>): Promise<void> {
  const said = await sites(
    db,
    [...changed.keys()].map((baseUrl) => ({ baseUrl })),
  );
  for (const [id, was] of changed) if (was || said.get(id)?.movedTo) await followSite(db, id, was);
  for (const id of changed.keys()) await judgeAgain(db, id);
}

/**
 * What nobody wrote, such as sightings, goes to where the journal now says that its tracker lives: there, or back again after an
 * undo. Part of the transaction that says so.
 * @param was where it was said to live before; `null` = here.
 */
export async function followSite(db: Database, baseUrl: string, was: Place | null): Promise<void> {
  const to = (await sites(db, [{ baseUrl }])).get(baseUrl)?.movedTo;
  const names = await (to ? namesThere(db, baseUrl, to) : was ? namesBack(db, baseUrl, was) : new Map());
  await renameTickets(db, names);
  await refreshRollUps(db, await keyResultsAround(db, [...names.values()].map(ticketIdOf)));
  const there = (to ?? was)?.baseUrl ?? baseUrl;
  const [source, target] = to ? [baseUrl, there] : [there, baseUrl];
  const writesBack = (await db.connections.get(source))?.writesBack;
  if (writesBack && (await db.connections.update(target, { writesBack })))
    await db.connections.update(source, { writesBack: undefined });
  const [lower, upper] = wholeSpace();
  const rules = await db.linkRules.where('[space+id]').between(lower, upper).toArray();
  // What its old place told is no answer of the new one.
  await db.ruleLooks.bulkDelete(rules.filter((rule) => rule.baseUrl === target).map(({ id }) => id));
  await judgeAgain(db, target);
}

async function namesThere(db: Database, baseUrl: string, to: Place): Promise<Map<TicketId, TicketRef>> {
  const own = (await ticketsAt(db, baseUrl)).filter(({ ref }) => canFollow(ref.tracker, to.tracker));
  return new Map(own.map(({ id, ref }) => [id, { ...ref, ...to }]));
}

async function namesBack(db: Database, baseUrl: string, was: Place): Promise<Map<TicketId, TicketRef>> {
  const names = new Map<TicketId, TicketRef>();
  for (const tracker of trackerId.options.filter((one) => canFollow(one, was.tracker)))
    for (const { id, ref } of await db.tickets.where('aliases').startsWith(idStart({ tracker, baseUrl })).toArray())
      if (ref.baseUrl === was.baseUrl) names.set(id, { ...ref, tracker, baseUrl });
  return names;
}
