import { TrackerTrouble } from '../../domain/tracker-trouble';
import { whole, z } from '../../domain/zod';
import { readTable } from '../api-csv';
import { answerTo, keysAt, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const list = z.object({ bugs: z.array(z.object({ id: whole().check(z.positive()) })) });
const MOST = 500;

/** Bugzilla's search, whose fields, relations and values its REST API and the export of a list share (docs: "Search"). */
export const find: TrackerFind = {
  id: 'bugzilla',
  kinds: ['label', 'milestone', 'parent', 'project', 'assignee', 'title', 'query'],
  unsureBy: ['session'],
  async find(http, query) {
    const asked = searchFor(query);
    if (asked === null) return null;
    const parts = `${asked}&limit=${MOST}`;
    let keys: readonly string[];
    if (http.way === 'session') {
      const path = `/buglist.cgi?${parts}&ctype=csv&human=0&columnlist=bug_status`;
      const { text } = await http.ask(path, { accept: 'csv' }).catch((error: unknown) => {
        // To a stranger it is a page: what is theirs cannot be asked, everything public still can.
        if (isMine(query) && error instanceof TrackerTrouble && error.code === 'signed-out')
          throw new TrackerTrouble('question', 'signed out');
        throw error;
      });
      const { rows } = readTable(text, /^\uFEFF?"?bug_id"?(.)/);
      keys = rows.map(([key = '']) => key);
    } else {
      const { bugs } = await answerTo(http, list, `/rest/bug?${parts}&include_fields=id`);
      keys = bugs.map(({ id }) => String(id));
    }
    if (!keys.every((key) => /^[1-9]\d*$/.test(key))) throw new TrackerTrouble('not-understood', 'bug_id');
    return { refs: keysAt('bugzilla', query, keys), isCut: keys.length >= MOST };
  },
};

const isMine = ({ match, value }: TicketQuery): boolean => match === 'assignee' && value === '@me';

type Clause = readonly [field: string, relation: string, value: string];

function searchFor({ match, value, project, isOpenOnly }: TicketQuery): string | null {
  if (match === 'query') return queryOf({ quicksearch: value, product: project });
  const asked = clauseFor(match, value);
  if (asked === null) return null;
  const scope: Clause[] = project === null ? [] : [['product', 'equals', project]];
  const open: Clause[] = isOpenOnly ? [['resolution', 'isempty', '']] : [];
  const clauses = [asked, ...scope, ...open].map(([field, relation, said], i) =>
    queryOf({ [`f${i + 1}`]: field, [`o${i + 1}`]: relation, [`v${i + 1}`]: said }),
  );
  return ['query_format=advanced', ...clauses].join('&');
}

function clauseFor(match: Exclude<TicketQuery['match'], 'query'>, value: string): Clause | null {
  switch (match) {
    case 'label':
      return ['keywords', 'anywords', value];
    case 'milestone':
      return ['target_milestone', 'equals', value];
    case 'parent':
      // What holds up another bug is what it is made of, as metabugs are.
      return /^#?\d{1,10}$/.test(value) ? ['blocked', 'equals', value.replace('#', '')] : null;
    case 'project':
      return ['product', 'equals', value];
    case 'assignee':
      return ['assigned_to', 'equals', value === '@me' ? '%user%' : value];
    case 'title':
      return ['short_desc', 'substring', longestPart(value)];
  }
}
