import { NAMED_MINE, type NamedMine } from '../store/queries/loose-tickets';
import { apis } from '../trackers/apis';
import { findTickets } from './find-tickets';
import { seenOf } from './take-in-answers';
import { type RefreshPorts, wayIn } from './visit-tracker';
import { watch } from './watch-linked';

const HOUR_MS = 3_600_000;
const EVERY_MS = 6 * HOUR_MS;
const keyOf = (baseUrl: string): string => `my work ${baseUrl}`;

/**
 * Asks each tracker that knows the person now and then which open tickets are theirs. These are then looked at once with the
 * linked ones; so are those it named before and no longer does, to learn what became of them.
 */
export async function findMyWork(ports: RefreshPorts, now: number): Promise<void> {
  const { db, observe } = ports;
  const connections = await db.connections.toArray();
  const on = new Set(connections.map(({ baseUrl }) => keyOf(baseUrl)));
  const rows = db.meta.where('key').startsWith(NAMED_MINE);
  // Of a tracker that was turned off nobody asks any more.
  await rows.filter(({ key }) => !on.has(key)).delete();
  for (const { baseUrl, tracker } of connections) {
    const api = apis[tracker];
    const before = (await db.meta.get(keyOf(baseUrl)))?.value as NamedMine | undefined;
    if (!api || (before && before.nextAt > now && before.nextAt <= now + EVERY_MS)) continue;
    // Whoever is nobody there has no tickets.
    const way = wayIn(api, await db.accesses.get(baseUrl));
    if (way !== 'token' && way !== 'session') continue;
    const mine = { baseUrl, project: null, match: 'assignee', value: '@me', isOpenOnly: true } as const;
    const { source, found, readings, trouble } = await findTickets(ports, tracker, mine);
    if (source !== 'asked') continue;
    const named: NamedMine = trouble
      ? { nextAt: trouble.retryAt ?? now + HOUR_MS, found: before?.found ?? [] }
      : { nextAt: now + EVERY_MS, found };
    await db.transaction('rw', db.tables, async () => {
      if (readings.length > 0) await observe(db, readings.map(seenOf), now);
      if (!trouble) await watch(db, [...found, ...(before?.found ?? [])]);
      await db.meta.put({ key: keyOf(baseUrl), value: named });
    });
  }
}
