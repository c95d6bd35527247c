import type { TicketState } from '../../domain/ticket';
import { z } from '../../domain/zod';
import type { Http } from '../api';
import { isCancelled, stateNamed } from '../status-words';
import { call } from './api-conduit';

const statuses = z.object({ data: z.array(z.object({ value: z.string(), name: z.string(), closed: z.boolean() })) });

/** What the statuses a site begins with mean, whatever they are called there (PhabricatorManiphestConfigOptions.php). */
const DROPPED = new Set(['wontfix', 'invalid', 'duplicate', 'spite']);

/** What each status of a site means, by its value. */
export async function statesOf(http: Http): Promise<ReadonlyMap<string, TicketState>> {
  const { data } = await call(http, 'maniphest.status.search', {}, statuses);
  return new Map(data.map(({ value, name, closed }) => [value, stateOf(value, name, closed)]));
}

function stateOf(value: string, name: string, isClosed: boolean): TicketState {
  if (isClosed) return DROPPED.has(value) || isCancelled(name) ? 'cancelled' : 'done';
  return stateNamed(name) === 'in_progress' ? 'in_progress' : 'open';
}
