import { hasOrigin } from '../platform/permissions';
import type { Database } from '../store/db';
import type { RulePorts } from './follow-rules';
import { observeTickets } from './observe-tickets';
import { carryOut } from './reply';
import { spreadWord } from './spread-word';

/** What asking trackers needs of whoever has the database. */
export const refreshPorts = (db: Database, now: number): RulePorts => ({
  db,
  observe: observeTickets,
  carryOut,
  hasAccess: hasOrigin,
  spread: () => spreadWord(db, now),
});
