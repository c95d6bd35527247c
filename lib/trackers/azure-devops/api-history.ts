import type { TicketRef } from '../../domain/ticket';
import { table, z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { askHistories, type Histories, type ToldChange } from '../api-history';
import { ASK, home, VERSION } from './api-path';
import { statesBelow } from './api-state';

const MOST = 200;
const fields = table(z.object({ newValue: z.optional(z.unknown()) }));
const updates = z.object({ value: z.array(z.object({ fields: z.optional(fields) })) });

/** Its updates, each with the fields that changed; type and project may have been others once (docs: "Updates, List"). */
export const readHistories = (http: Http, refs: readonly TicketRef[]): Promise<Histories> =>
  askHistories(refs, async (ref) => {
    const path = `${home(ref)}/_apis/wit/workItems/${encodeURIComponent(ref.key)}/updates?$top=${MOST}&${VERSION}`;
    const answer = await http.ask(path, { ...ASK, statuses: [403, 404] });
    if (answer.status !== 200) return null;
    const { value } = readJson(updates, answer);
    if (value.length >= MOST) return null;
    const stateOf = statesBelow(http, home(ref));
    const told: ToldChange[] = [];
    let [project, type]: (string | undefined)[] = [];
    for (const { fields: changed = {} } of value) {
      const to = (name: string): string | undefined => {
        const raw = Object.hasOwn(changed, `System.${name}`) ? changed[`System.${name}`]?.newValue : undefined;
        return typeof raw === 'string' ? raw : undefined;
      };
      project = to('TeamProject') ?? project;
      type = to('WorkItemType') ?? type;
      const word = to('State');
      if (word !== undefined) told.push({ at: to('ChangedDate'), state: await stateOf(word, project, type) });
    }
    return told;
  });
