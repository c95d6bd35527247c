import type { TicketState } from '../../domain/ticket';
import { whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { stateOf } from './state';

const workflows = z.array(z.object({ states: z.array(z.object({ id: whole(), name: z.string(), type: z.string() })) }));

const TYPES: Readonly<Record<string, TicketState>> = {
  backlog: 'open',
  unstarted: 'open',
  started: 'in_progress',
  done: 'done',
};

/** The states of all workflows of a workspace, by their ids. */
export type States = ReadonlyMap<number, { readonly name: string; readonly state: TicketState }>;

/** By the words that pages are read by; what a team's own words mean, the kind of the state says. */
export async function readStates(http: Http): Promise<States> {
  const flows = await getJson(http, workflows, '/workflows');
  return new Map(
    flows
      .flatMap(({ states }) => states)
      .map(({ id, name, type }) => {
        const named = stateOf(name);
        const kind = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
        return [id, { name, state: named === 'unknown' ? (kind ?? named) : named }];
      }),
  );
}
