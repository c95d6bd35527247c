import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { type Http, keyed } from '../api';
import { readTable } from '../api-csv';
import type { Answers } from '../api-parts';
import { bugReading } from './api-bug';

const COLUMNS = ['bug_status', 'resolution', 'short_desc', 'estimated_time'];

/**
 * Bugs by the person's own session, through the export of a list, which knows neither when one was closed nor a name of whom
 * it is assigned to. Headings are fields' own names, in no language.
 */
export async function readByCsv(http: Http, refs: readonly TicketRef[]): Promise<Answers> {
  const ids = refs.map(({ key }) => encodeURIComponent(key)).join();
  const path = `/buglist.cgi?bug_id=${ids}&ctype=csv&human=0&columnlist=${COLUMNS.join()}`;
  const { head, rows } = readTable((await http.ask(path, { accept: 'csv' })).text, /^\uFEFF?"?bug_id"?(.)/);
  const [id, status, resolution, title, hours] = ['bug_id', ...COLUMNS].map((name) => head.indexOf(name));
  // Estimates are shown to those alone who may see times.
  if ([id, status, resolution, title].includes(-1)) throw new TrackerTrouble('not-understood', 'heading');
  const found = keyed(rows, (row) => row[id ?? 0] ?? '', refs);
  return new Map(
    refs.map((ref): [TicketId, ApiAnswer] => {
      const row = found.get(ref.key);
      // Deleted and forbidden ones are left out alike.
      if (!row) return [ticketIdOf(ref), { missing: 'absent' }];
      const at = (column = -1): string => row[column]?.trim() ?? '';
      const told = { status: at(status), resolution: at(resolution), title: at(title), hours: Number(at(hours)) };
      const reading = bugReading(ref, told);
      return [ticketIdOf(ref), { reading }];
    }),
  );
}
