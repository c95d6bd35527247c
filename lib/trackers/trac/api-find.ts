import { readTable } from '../api-csv';
import { isCalled, keysAt, longestPart, parametersIn, queryOf, type TicketQuery, type TrackerFind } from '../api-find';
import { keywordsIn } from './state';

/** A rule links no more; one beyond tells that there are. */
const MOST = 500;
type Term = readonly [field: string, value: string];

/** Trac's queries, exported (docs: "TracQuery"); a label is a keyword there, a project a component. */
export const find: TrackerFind = {
  id: 'trac',
  kinds: ['label', 'milestone', 'project', 'assignee', 'title', 'query'],
  unsureBy: ['session'],
  async find(http, query) {
    const { match, value, project, isOpenOnly } = query;
    const asked = match === 'query' ? termsIn(value) : termFor(match, value);
    const scope = project === null ? [] : exactly('component', project);
    if (!asked || !scope) return null;
    const terms = [...asked, ...scope, ...(isOpenOnly ? [['status', '!closed'] as const] : [])];
    const fixed = queryOf({ format: 'csv', max: MOST + 1, order: 'id' });
    const parts = terms.map(([name, said]) => `${name}=${encodeURIComponent(said)}`).join('&');
    const answer = await http.ask(`/query?${parts}&${fixed}&col=id&col=keywords`, { accept: 'csv' });
    const { rows } = readTable(answer.text, /^\uFEFF?id([,;\t])/i);
    const keys = rows.flatMap(([id = '', words = '']) =>
      /^[1-9]\d{0,9}$/.test(id) && (match !== 'label' || keywordsIn(words).some((one) => isCalled(one ?? '', value)))
        ? id
        : [],
    );
    return { refs: keysAt('trac', query, keys.slice(0, MOST)), isCut: rows.length > MOST };
  },
};

/** With what a value begins there may be a way of comparing, and `$USER` is whoever asks: such a value is not asked for. */
const exactly = (field: string, value: string): readonly Term[] | null =>
  /^[!~^$]|\$USER/.test(value) ? null : [[field, value]];

function termFor(match: Exclude<TicketQuery['match'], 'query'>, value: string): readonly Term[] | null {
  switch (match) {
    case 'label':
      // Keywords are one text, in which words are looked for; one behind a dash would be left out.
      return /^[^\s,;"-][^\s,;"]*$/.test(value) && exactly('keywords', value) ? [['keywords', `~${value}`]] : null;
    case 'milestone':
      return exactly('milestone', value);
    case 'project':
      return exactly('component', value);
    case 'assignee':
      return value === '@me' ? [['owner', '$USER']] : exactly('owner', value);
    case 'title':
      return exactly('summary', longestPart(value)) && [['summary', `~${longestPart(value)}`]];
    case 'parent':
      return null;
  }
}

/** How the list is shown, which is ours to say. */
const OURS = new Set([
  'format',
  'max',
  'page',
  'order',
  'desc',
  'group',
  'groupdesc',
  'col',
  'row',
  'verbose',
  'report',
  'update',
]);

/** What the address of a query asks for. @returns `null` without anything. */
function termsIn(address: string): readonly Term[] | null {
  const terms = parametersIn(address.split('#')[0] ?? '').filter(
    ([name]) => /^\w{1,60}$/.test(name) && !OURS.has(name),
  );
  return terms.length > 0 ? terms : null;
}
