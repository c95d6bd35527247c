import type { Missing } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import type { Database } from '../db';

/** Of these tickets the ones their tracker did not show when it was last asked, and why. */
export async function missingAmong(
  db: Database,
  ticketIds: readonly TicketId[],
): Promise<ReadonlyMap<TicketId, Missing>> {
  const watches = await db.watches.bulkGet([...ticketIds]);
  return new Map(watches.flatMap((watch) => (watch?.missing ? [[watch.ticketId, watch.missing] as const] : [])));
}
