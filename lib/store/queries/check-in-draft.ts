import type { Row } from '../../domain/change';
import { type CheckInDraft, draftCheckIn } from '../../domain/check-in-draft';
import { readClock, ZERO } from '../../domain/clock';
import type { Link } from '../../domain/link';
import { askEach } from '../ask-each';
import type { Database } from '../db';
import { rowKey, SPACE } from '../schema';
import { activeSinceOf, type KeyResultView } from './key-result-views';

/** What happened to the work of a key result since somebody last spoke about it. */
export interface DraftView extends CheckInDraft {
  /** The last check-in, or since when check-ins are expected, epoch ms. */
  readonly since: number;
}

/** Costs by the tickets that are, and were, linked to this key result, and their changes of state. */
export async function checkInDraft(db: Database, { keyResult, objective, numbers }: KeyResultView): Promise<DraftView> {
  const since = numbers.lastCheckIn?.at ?? activeSinceOf(keyResult, objective);
  const every = await db.links.where('[space+keyResultId]').equals([SPACE, keyResult.id]).toArray();
  const links = every.filter(({ role }) => role === 'contributes');
  const tickets = await db.tickets.bulkGet(links.map(({ ticketId }) => rowKey(ticketId)));
  const events = await askEach(db.ticketEvents, links, ({ ticketId }) =>
    db.ticketEvents.where('[space+ticketId+at]').between([SPACE, ticketId, 0], [SPACE, ticketId, Infinity]).toArray(),
  );
  const pasts = links.map((link, i) => ({
    title: tickets[i]?.title || (tickets[i]?.ref.key ?? 'a ticket'),
    state: tickets[i]?.state ?? ('unknown' as const),
    linkedAt: linkedAt(link),
    unlinkedAt: link.deletedAt,
    events: events[i] ?? [],
  }));
  return { since, ...draftCheckIn(pasts, since) };
}

/** When it was made, or brought back; of one that is gone, when it was first made. Epoch ms. */
const linkedAt = ({ stamps, deletedAt }: Row<Link>): number =>
  readClock((deletedAt === null ? stamps.deletedAt : stamps.keyResultId)?.[0] ?? ZERO).ms;
