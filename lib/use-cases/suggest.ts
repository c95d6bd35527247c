import { searchFor, wordsOf } from '../domain/search';
import type { Suggestion } from '../platform/address-bar';
import { addressBarText } from '../platform/address-bar-text';
import type { Database } from '../store/db';
import { alive } from '../store/queries/alive';
import { SPACE } from '../store/schema';

/** Below the address bar there is room for a few. */
const SHOWN = 6;
/** Of tickets those that were seen last; the dashboard's search looks further. */
const TICKETS = 1000;

/** Goals and tickets with these words, for the address bar: objectives first, the ticket seen last before older ones. */
export async function suggest(db: Database, text: string): Promise<Suggestion[]> {
  const tickets = db.tickets.where('[space+seenAt]').between([SPACE, 0], [SPACE, Infinity]).reverse().limit(TICKETS);
  const every = [
    ...alive(await db.objectives.toArray()).map(({ id, title }) => ({
      content: `/objectives/${id}`,
      description: title,
    })),
    ...alive(await db.keyResults.toArray()).map(({ id, title }) => ({
      content: `/key-results/${id}`,
      description: title,
    })),
    ...(await tickets.toArray()).map(({ ref, title, url }) => ({ content: url, description: `${ref.key} · ${title}` })),
  ];
  const isFound = searchFor(text);
  return every
    .filter(({ description }) => isFound(wordsOf([description])))
    .slice(0, SHOWN)
    .map(({ content, description }) => ({ content, description: addressBarText(description) }));
}
