import type { Database } from '../db';
import type { ConnectionRow } from '../schema';

/** Trackers that are on, by address. */
export const connections = (db: Database): Promise<ConnectionRow[]> => db.connections.orderBy('baseUrl').toArray();
