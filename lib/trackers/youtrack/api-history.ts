import type { TicketRef } from '../../domain/ticket';
import { maybe, whole, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories } from '../api-history';

const moment = maybe(whole().check(z.nonnegative()));
const activities = z.array(z.object({ timestamp: whole().check(z.nonnegative()), added: moment }));
const PAGE = 100;
const QUERY = `categories=IssueResolvedCategory&fields=timestamp,added,removed&$top=${PAGE}`;

/** Its activities of being resolved or not any more; the words of its states are each project's own. */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async ({ key }) => {
    const path = `/issues/${encodeURIComponent(key)}/activities?${QUERY}`;
    const answer = await http.ask(path, { accept: 'json', statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const all = readJson(activities, answer);
    if (all.length >= PAGE) return null;
    return all.map(({ timestamp: at, added }) => ({ at, state: added ? 'done' : 'open' }));
  });
