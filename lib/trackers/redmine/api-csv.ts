import type { ApiAnswer } from '../../domain/api-answer';
import type { TicketId } from '../../domain/ids';
import type { TicketRef } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { type Http, keyed } from '../api';
import { readTable } from '../api-csv';
import { apiReading } from '../api-reading';
import { stateFrom } from './state';
import { issueUrl } from './url';

/** Asked for in this order, since the headings are in the language of whoever asks; the number always comes first. */
const COLUMNS = ['status', 'subject', 'tracker', 'assigned_to'];

/**
 * Issues by the person's own session, through the export of a list. Dates and numbers in it are in the person's format, so
 * closing dates and sizes are left to pages and to the API with a key.
 */
export async function readByCsv(http: Http, refs: readonly TicketRef[]): Promise<Map<TicketId, ApiAnswer>> {
  const ids = refs.map(({ key }) => key).join(',');
  const columns = COLUMNS.map((name) => `&c[]=${name}`).join('');
  const all = await ask(http, `issue_id=${ids}&status_id=*${columns}`, COLUMNS.length + 1);
  // Whether a status is a closed one, it does not say; the list of closed ones does.
  const closed = new Set((await ask(http, `issue_id=${ids}&status_id=c&c[]=status`, 2)).map(([key]) => key));
  const rows = keyed(all, ([key = '']) => key, refs);
  return new Map(
    refs.map((ref) => {
      const [, rawState = '', title = '', type = '', assignee = ''] = rows.get(ref.key) ?? [];
      const isClosed = closed.has(ref.key);
      const told = {
        title,
        type,
        rawState,
        state: stateFrom(isClosed ? 'status-0 closed' : 'status-0', rawState),
        assignees: assignee === '' ? [] : [assignee],
      };
      return [
        ticketIdOf(ref),
        rows.has(ref.key) ? { reading: apiReading(ref, issueUrl(ref), told) } : { missing: 'absent' },
      ];
    }),
  );
}

/** Rows without their heading, each of so many cells. */
async function ask(http: Http, query: string, width: number): Promise<(readonly string[])[]> {
  const { text } = await http.ask(`/issues.csv?${query}&encoding=UTF-8`, { accept: 'csv' });
  const { head, rows } = readTable(text, /^\uFEFF?#(.)/);
  if (head.length !== width || !rows.every(([key = '']) => /^[1-9]\d*$/.test(key)))
    throw new TrackerTrouble('not-understood', 'row');
  return rows;
}
