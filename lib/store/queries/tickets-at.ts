import { trackerId } from '../../domain/ticket';
import type { Database } from '../db';
import { SPACE } from '../schema';

/** Every ticket of one installation, found by the beginning of their ids. */
export async function ticketsAt(db: Database, baseUrl: string) {
  const found = trackerId.options.map((tracker) => {
    const start = `${tracker}|${baseUrl}|`.toLowerCase();
    return db.tickets
      .where('[space+id]')
      .between([SPACE, start], [SPACE, `${start}\uffff`])
      .toArray();
  });
  return (await Promise.all(found)).flat();
}
