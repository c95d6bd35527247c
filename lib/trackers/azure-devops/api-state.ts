import type { TicketState } from '../../domain/ticket';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';
import { ASK, VERSION } from './api-path';
import { stateCalled } from './state';

const states = z.object({ value: z.array(z.object({ name: z.string(), category: z.string() })) });
type Categories = ReadonlyMap<string, string>;
const BY_CATEGORY: Readonly<Record<string, TicketState>> = {
  Proposed: 'open',
  InProgress: 'in_progress',
  Resolved: 'in_progress',
  Completed: 'done',
  Removed: 'cancelled',
};

/** What a word means for items of this type in this project; `null` = not said. */
export type StateOf = (
  word: string | null | undefined,
  project: string | null | undefined,
  type: string | null | undefined,
) => Promise<TicketState | null>;

/**
 * By the words that pages are read by; a project's own word by its category, which is asked for once for each type.
 * @param below where the organisation's API begins.
 */
export function statesBelow(http: Http, below: string): StateOf {
  const known = new Map<string, Promise<Categories>>();
  return async (word, project, type) => {
    const state = word ? stateCalled(word) : null;
    if (state !== 'unknown' || !word || !project || !type) return state;
    const path = `${below}/${encodeURIComponent(project)}/_apis/wit/workitemtypes/${encodeURIComponent(type)}/states?${VERSION}`;
    const categories = known.get(path) ?? readCategories(http, path);
    known.set(path, categories);
    const category = (await categories).get(word) ?? '';
    return (Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category] : undefined) ?? state;
  };
}

async function readCategories(http: Http, path: string): Promise<Categories> {
  const { value } = readJson(states, await http.ask(path, ASK));
  return new Map(value.map(({ name, category }) => [name, category]));
}
