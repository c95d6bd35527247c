import type { TicketRef } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';
import { stateFrom } from './state';

const change = z.object({ field_name: z.string(), removed: z.string(), added: z.string() });
const entry = z.object({ when: z.string(), changes: z.array(change) });
const list = z.object({ bugs: z.array(z.object({ history: z.array(entry) })) });
const state = (status: string | null, resolution: string) =>
  stateFrom(status, /^[A-Z_]+$/.test(resolution) ? resolution : null);

/** Its history, by REST alone: status and resolution change by themselves, so both are carried along. */
export async function readHistories(http: Http, refs: readonly TicketRef[]): Promise<Histories> {
  if (http.way !== 'token') return new Map();
  return askHistories(refs, async ({ key }) => {
    const answer = await http.ask(`/rest/bug/${encodeURIComponent(key)}/history`, {
      accept: 'json',
      statuses: [403, 404],
    });
    if (answer.status !== 200) return null;
    const history = readJson(list, answer).bugs[0]?.history ?? [];
    let [status, resolution]: [string | null, string] = [null, ''];
    return history.flatMap(({ when, changes }) => {
      const of = (name: string) => changes.find(({ field_name }) => field_name === name);
      resolution = of('resolution')?.added ?? resolution;
      const moved = of('status');
      status = moved?.added ?? status;
      return moved || of('resolution') ? [{ at: when, state: status === null ? null : state(status, resolution) }] : [];
    });
  });
}
