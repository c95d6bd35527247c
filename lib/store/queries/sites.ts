import type { Row } from '../../domain/change';
import type { Site } from '../../domain/site';
import type { Database } from '../db';
import { rowKey } from '../schema';
import { alive } from './alive';

/** What was said of these installations, by their address. */
export const sites = (
  db: Database,
  places: readonly { readonly baseUrl: string }[],
): Promise<ReadonlyMap<string, Row<Site>>> =>
  db.sites
    .bulkGet([...new Set(places.map(({ baseUrl }) => baseUrl))].map(rowKey))
    .then((rows) => new Map(alive(rows).map((row) => [row.id, row])));
