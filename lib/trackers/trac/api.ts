import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { type Http, keyed, type TrackerApi } from '../api';
import { readTable } from '../api-csv';
import type { Answers } from '../api-parts';
import { apiReading } from '../api-reading';
import { keywordsIn, stateOf } from './state';
import { ticketUrl } from './url';

/** In this order, for the headings are in the language of whoever asks. */
const COLUMNS = ['id', 'status', 'resolution', 'summary', 'type', 'owner', 'keywords'];

/** Trac, by session or as anybody where it is public: the export of a query. Its other APIs are plugins (trackers-b §16). */
export const api: TrackerApi = {
  id: 'trac',
  ways: ['session'],
  atOnce: { session: 100 },
  // None of its own; its queries are slow.
  perHour: { session: 120 },
  root: (baseUrl) => baseUrl,
  authorize: () => ({}),
  readTickets,
};

async function readTickets(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const ids = refs.map(({ key }) => encodeURIComponent(key)).join();
  const path = `/query?id=${ids}&format=csv&max=0${COLUMNS.map((name) => `&col=${name}`).join('')}`;
  const { head, rows } = readTable((await http.ask(path, { accept: 'csv' })).text, /^\uFEFF?id([,;\t])/i);
  if (head.length !== COLUMNS.length) throw new TrackerTrouble('not-understood', 'heading');
  const found = keyed(rows, ([id = '']) => id, refs);
  return new Map(
    refs.map((ref): [TicketId, ApiAnswer] => {
      const row = found.get(ref.key);
      // Deleted and forbidden ones are left out alike.
      if (!row) return [ticketIdOf(ref), { missing: 'absent' }];
      const [, status, resolution, title = '', type, owner, keywords = ''] = row;
      const reading = apiReading(ref, ticketUrl(ref), {
        ...stateOf(status || null, resolution || null),
        title,
        type: type || null,
        // Pages may show a person's whole name where this has the short one: so only that it is nobody's is said.
        assignees: owner ? null : [],
        labels: [...new Set(keywordsIn(keywords).filter((word) => word !== null))],
      });
      return [ticketIdOf(ref), { reading }];
    }),
  );
}
