import { hasOrigin } from '../platform/permissions';
import type { Database } from '../store/db';
import { observeTickets } from './observe-tickets';
import { carryOut } from './reply';
import { spreadWord } from './spread-word';
import type { RefreshPorts } from './visit-tracker';

/** What asking trackers needs of whoever has the database. */
export const refreshPorts = (db: Database, now: number): RefreshPorts => ({
  db,
  observe: observeTickets,
  carryOut,
  hasAccess: hasOrigin,
  spread: () => spreadWord(db, now),
});
