import type { TrackerId } from '../../lib/domain/ticket';
import type { Way } from '../../lib/trackers/api';
import { apis } from '../../lib/trackers/apis';
import { products } from '../../lib/trackers/products';
import { examplesOf } from './pages';
import { FIELDS, type Field, silenceOf } from './silent';

const HEAD =
  '| tracker | ticket page | its state | lists | boards | self-hosted | asked for by | history | read from |';
/** How its API lets us in. */
const WAYS: Readonly<Record<Way, string>> = { session: 'session', token: 'token', anonymous: 'anybody' };
const said = (is: boolean): string => (is ? 'yes' : '–');

/** What works where, as the examples prove it: nothing stands here that the contract suite does not hold a page to. */
export function readmeTable(): string {
  return [HEAD, HEAD.replaceAll(/[^|]+/g, '---'), ...sortedIds().map(row)].join('\n');
}

const sortedIds = (): TrackerId[] =>
  (Object.keys(products) as TrackerId[]).toSorted((a, b) => products[a].name.localeCompare(products[b].name, 'en'));

function row(id: TrackerId): string {
  const { fixtures, baseUrls, kinds } = examplesOf[id];
  const { name, publicOrigin } = products[id];
  const api = apis[id];
  const tickets = fixtures.flatMap(({ ticket }) => (ticket !== null && typeof ticket === 'object' ? [ticket] : []));
  const honest = fixtures.filter(({ rows, file }) => rows.length > 0 && !/hostile|stale/.test(file));
  const shown = honest.map(({ file }) => file.includes('board'));
  const own = baseUrls.filter((baseUrl) => baseUrl !== publicOrigin);
  const isBelowPath = own.some((baseUrl) => new URL(baseUrl).pathname !== '/');
  return [
    '',
    `${name} (${kinds})`,
    said(tickets.length > 0),
    said(tickets.some(({ state }) => state && state !== 'unknown')),
    said(shown.includes(false)),
    said(shown.includes(true)),
    own.length > 0 ? `yes${isBelowPath ? ', also below a path' : ''}` : '–',
    api?.ways.map((way) => WAYS[way]).join(', ') ?? '–',
    said(Boolean(api?.readHistories)),
    fixtures.every(({ file }) => file.startsWith('synthetic-')) ? 'descriptions' : 'saved pages',
    '',
  ]
    .join(' | ')
    .trim();
}

/** What pages tell of a ticket, and why not where they do not. */
export function fieldsTable(): string {
  const fields = FIELDS.filter((field) => field !== 'title' && field !== 'state');
  const head = `| tracker | ${fields.join(' | ')} |`;
  const rows = sortedIds().map(
    (id) => `| ${products[id].name} | ${fields.map((field) => toldWhere(id, field)).join(' | ')} |`,
  );
  return [head, head.replaceAll(/[^|]+/g, '---'), ...rows].join('\n');
}

/** In words: of what is told on both sides, on one, on none. */
function toldWhere(id: TrackerId, field: Field): string {
  const page = silenceOf(id, 'page', field);
  const rows = silenceOf(id, 'rows', field);
  if (!page && !rows) return 'yes';
  if (page === rows) return page === 'none' ? '–' : `${page}`;
  return page ? `rows (page: ${page})` : `page (rows: ${rows})`;
}
