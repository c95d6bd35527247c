import { hasOrigin } from '../platform/permissions';
import type { Database } from '../store/db';
import { observeTickets } from './observe-tickets';
import type { RefreshPorts } from './refresh-tickets';
import { spreadWord } from './spread-word';

/** What asking trackers needs of whoever has the database. */
export const refreshPorts = (db: Database, now: number): RefreshPorts => ({
  db,
  observe: observeTickets,
  hasAccess: hasOrigin,
  spread: () => spreadWord(db, now),
});
