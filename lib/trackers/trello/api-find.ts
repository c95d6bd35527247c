import { z } from '../../domain/zod';
import { getJson } from '../api';
import { inQuotes, isCalled, keysAt, longestPart, queryOf, type TicketQuery, type TrackerFind } from '../api-find';

const card = z.object({
  shortLink: z.string().check(z.regex(/^[A-Za-z\d]{8}$/)),
  dueComplete: z.boolean(),
  labels: z.array(z.object({ name: z.string() })),
});
const answer = z.object({ cards: z.array(card) });
const MOST = 500;

/** Trello's search (docs: "Searching for cards"), which may be behind what is there; a project is a board, a milestone a list. */
export const find: TrackerFind = {
  id: 'trello',
  kinds: ['label', 'milestone', 'project', 'assignee', 'title', 'query'],
  unsureBy: ['session', 'token'],
  async find(http, query) {
    const asked = searchFor(query);
    if (asked === null) return null;
    const parts = queryOf({
      query: asked,
      modelTypes: 'cards',
      card_fields: 'shortLink,dueComplete,labels',
      cards_limit: MOST,
    });
    const { cards } = await getJson(http, answer, `/search?${parts}`);
    // It takes a beginning for the whole name.
    const isMeant = ({ labels, dueComplete }: z.infer<typeof card>) =>
      !(query.isOpenOnly && dueComplete) &&
      (query.match !== 'label' || labels.some(({ name }) => isCalled(name, query.value)));
    const keys = cards.filter(isMeant).map(({ shortLink }) => shortLink);
    return { refs: keysAt('trello', query, keys), isCut: cards.length >= MOST };
  },
};

function searchFor({ match, value, project }: TicketQuery): string | null {
  const asked = termFor(match, value);
  return asked && [asked, project !== null && `board:${inQuotes(project)}`].filter(Boolean).join(' ');
}

function termFor(match: TicketQuery['match'], value: string): string | null {
  switch (match) {
    case 'label':
      return `label:${inQuotes(value)}`;
    case 'milestone':
      return `list:${inQuotes(value)}`;
    case 'project':
      return `board:${inQuotes(value)}`;
    case 'assignee':
      return /^@?[\w.-]{1,100}$/.test(value) ? `@${value.replace('@', '')}` : null;
    case 'title':
      return `name:${inQuotes(longestPart(value))}`;
    case 'query':
      return value;
    case 'parent':
      return null;
  }
}
