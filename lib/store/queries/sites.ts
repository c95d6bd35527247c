import type { Row } from '../../domain/change';
import type { Site } from '../../domain/site';
import type { Database } from '../db';
import { byId } from './alive';

/** What was said of these installations, by their address. */
export const sites = async (
  db: Database,
  places: readonly { readonly baseUrl: string }[],
): Promise<ReadonlyMap<string | null, Row<Site>>> => {
  const rows = await byId(
    db.sites,
    places.map(({ baseUrl }) => baseUrl),
  );
  return new Map([...rows].filter(([, { deletedAt }]) => deletedAt === null));
};
