import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { allPages, type Found, longestPart, queryOf, type TicketQuery, type TrackerFind, together } from '../api-find';
import { REST } from './api-path';

const list = z.array(z.object({ iid: whole(), references: z.object({ full: z.string() }) }));
type Filter = Record<string, string>;

/** GitLab's lists of issues and merge requests, of a place or of all that this account sees (docs: "Issues API", "Merge requests API"). */
export const find: TrackerFind = {
  id: 'gitlab',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  async find(http, query) {
    const { match, value, project, isOpenOnly } = query;
    const epic = match === 'parent' ? epicPath(value, project) : null;
    const asked = match === 'parent' ? {} : filterFor(match, value);
    if (asked === null || (match === 'parent' && !epic)) return null;
    // To whoever is signed out, what is private does not exist.
    if (http.way === 'session') await http.ask(`${REST}/user`, { accept: 'json' });
    if (epic) return readList(http, query, `${epic}/issues`, {});
    const said =
      match === 'query' && value.startsWith(`${query.baseUrl}/`) ? placeIn(value.slice(query.baseUrl.length)) : null;
    const scope = match === 'project' ? value : (project ?? said?.place ?? null);
    const filter = { scope: 'all', ...asked };
    const open = isOpenOnly ? 'opened' : 'all';
    const [issues, merges] = [`${placeOf(scope)}/issues`, `${placeOf(scope)}/merge_requests`];
    const kinds =
      said?.kind === 'merge_requests'
        ? [merges]
        : match === 'query' || asked['assignee_username']
          ? [issues]
          : [issues, merges];
    const found: Found[] = [];
    for (const path of kinds) found.push(await readList(http, query, path, { state: open, ...filter }));
    return together(found);
  },
};

const readList = (http: Http, { baseUrl }: TicketQuery, path: string, filter: Filter): Promise<Found> =>
  allPages(async (page) => {
    const parts = queryOf({ ...filter, per_page: 100, page: page + 1 });
    const refs = (await getJson(http, list, `${path}?${parts}`)).map(({ iid, references }) => {
      const [, project, mark = ''] = /^([\w./-]{3,200})([#!])\d+$/.exec(references.full) ?? [];
      if (!project) throw new TrackerTrouble('not-understood', 'references');
      return { tracker: 'gitlab', baseUrl, project, key: `${mark.replace('#', '')}${iid}` } as const;
    });
    return { refs, isLast: refs.length < 100 };
  });

/** A group is named as its address does, `groups/acme`. */
function placeOf(scope: string | null): string {
  if (scope === null) return REST;
  const group = /^groups\/(.+)$/.exec(scope)?.[1];
  return `${REST}/${group ? 'groups' : 'projects'}/${encodeURIComponent(group ?? scope)}`;
}

/** Where an epic is: its own address, `acme/shop&12`, or `&12` of the group that is named besides. */
function epicPath(value: string, scope: string | null): string | null {
  const [, group = scope?.replace(/^groups\//, ''), number] =
    /groups\/([\w./-]{1,200})\/-\/epics\/(\d{1,9})/.exec(value) ?? /^([\w./-]{1,200})?&(\d{1,9})$/.exec(value) ?? [];
  return group && number ? `${REST}/groups/${encodeURIComponent(group)}/epics/${number}` : null;
}

/** What a list's own address is a list of, and where. */
function placeIn(path: string): { readonly place: string; readonly kind: string } | null {
  const [, place, kind] = /^\/((?:groups\/)?[\w./-]{1,200}?)\/-\/(issues|merge_requests|work_items)\b/.exec(path) ?? [];
  return place && kind ? { place, kind } : null;
}

/** What the address of a list may name, and what the API calls it. */
const NAMES: Readonly<Record<string, string>> = {
  'label_name[]': 'labels',
  milestone_title: 'milestone',
  assignee_username: 'assignee_username',
  'assignee_username[]': 'assignee_username',
  author_username: 'author_username',
  search: 'search',
  iteration_id: 'iteration_id',
  type: 'issue_type',
};

/** A comma parts two labels there, so a label with one cannot be asked for. Merge requests know no assignee by name. */
function filterFor(match: Exclude<TicketQuery['match'], 'parent'>, value: string): Filter | null {
  switch (match) {
    case 'label':
      return value.includes(',') ? null : { labels: value };
    case 'milestone':
      return { milestone: value };
    case 'assignee':
      return value === '@me' ? { scope: 'assigned_to_me' } : { assignee_username: value };
    case 'title':
      return { search: longestPart(value), in: 'title' };
    case 'project':
      return {};
    case 'query': {
      const asked: Filter = {};
      for (const [name, said] of new URLSearchParams(value.slice(value.indexOf('?') + 1))) {
        const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
        if (known) asked[known] = asked[known] ? `${asked[known]},${said}` : said;
      }
      return Object.keys(asked).length === 0 ? null : asked;
    }
  }
}
