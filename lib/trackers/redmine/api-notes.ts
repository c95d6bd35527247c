import type { TicketRef } from '../../domain/ticket';
import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { type Notes, notThere } from '../api-notes';

const issue = z.object({
  issue: z.object({ journals: z.array(z.object({ id: whole(), notes: maybe(z.string()) })) }),
});
const pathOf = ({ key }: TicketRef) => `/issues/${encodeURIComponent(key)}.json`;

/**
 * Redmine's notes. Writing one tells no id, so the issue is looked at afterwards. Since 5.0 one's own notes can be changed; one
 * that is blanked and changed nothing else goes away altogether.
 */
export const notes: Notes = {
  async write(http, ref, text) {
    const body = { issue: { notes: text } };
    const { status } = await http.ask(pathOf(ref), { method: 'PUT', body, accept: 'json', statuses: [404] });
    if (status === 404) throw notThere();
    const { journals } = (await getJson(http, issue, `${pathOf(ref)}?include=journals`)).issue;
    const own = journals.findLast((one) => one.notes === text);
    if (!own) throw new TrackerTrouble('forbidden', 'notes');
    return String(own.id);
  },
  change: (http, _, id, text) => say(http, id, text),
  remove: (http, _, id) => say(http, id, ''),
};

async function say(http: Http, id: string, text: string): Promise<void> {
  const path = `/journals/${encodeURIComponent(id)}.json`;
  // What is gone already cannot be blanked.
  const statuses = text === '' ? [404] : [];
  await http.ask(path, { method: 'PUT', body: { journal: { notes: text } }, accept: 'json', statuses });
}
