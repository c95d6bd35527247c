import type { TicketReading, TrackerId } from '../../lib/domain/ticket';
import { trackerOf } from './page-sides';
import { examplesOf, fixturePage, view } from './pages';

/** What a page may tell of a ticket beside its identity; a ticket's page always tells title and state. */
export const FIELDS = ['title', 'state', 'assignees', 'labels', 'estimate', 'type', 'parent'] as const;
export type Field = (typeof FIELDS)[number];
export type Side = 'page' | 'rows';

/** Fields by their names, with blanks between, that no example shows, and why. */
interface Silent {
  /** The product has no such thing, or several where we keep one. */
  readonly none?: string;
  /** Ticket pages, and rows and cards, do not show it: asked of the API where there is one. */
  readonly hidden?: Partial<Record<Side, string>>;
  /** It is shown, but by nothing that anybody has described and that would not be a guess. */
  readonly undescribed?: Partial<Record<Side, string>>;
}

/** Every silence is a decision: what is missing in an example and here, or here and in an example, is red. */
export const SILENT: Readonly<Record<TrackerId, Silent>> = {
  // An estimate is a field of each team's own, by a name of its own.
  asana: { hidden: { rows: 'parent' }, undescribed: { page: 'estimate', rows: 'labels estimate' } },
  'azure-devops': { undescribed: { page: 'parent', rows: 'labels parent' } },
  // A bug may block several.
  bugzilla: { none: 'parent' },
  clickup: { undescribed: { page: 'parent', rows: 'labels estimate parent' } },
  // A parent is another ticket: nobody is asked where its address stands.
  custom: { hidden: { page: 'parent', rows: 'parent' } },
  forgejo: { none: 'estimate parent' },
  gitea: { none: 'parent', hidden: { rows: 'estimate' } },
  // Fields of projects are folded away in an issue's page until somebody opens them. Its type is issue or pull request: what a team
  // calls its kinds of issues stands on the page alone, and every list would take it back.
  github: { hidden: { page: 'estimate' }, undescribed: { page: 'parent' } },
  gitlab: { hidden: { rows: 'parent' } },
  // A card names its parent by title, without its key.
  'jira-cloud': { hidden: { rows: 'parent' }, undescribed: { rows: 'labels' } },
  'jira-dc': {},
  // Of a row's cells only those of key and estimate are known by name.
  linear: { undescribed: { page: 'parent', rows: 'title assignees labels parent' } },
  // Properties are named by each team, and cells of databases are not named at all.
  notion: {
    undescribed: { page: 'assignees labels parent', rows: 'title state assignees labels estimate parent' },
  },
  openproject: { none: 'labels' },
  // A task may have several above it.
  phorge: { none: 'parent' },
  // People of a row are pictures, which not all have.
  plane: { hidden: { rows: 'assignees parent' } },
  redmine: { none: 'labels' },
  // A ticket may be a member of several; hours in a list are written in words of the person's language.
  'request-tracker': { none: 'labels parent', undescribed: { rows: 'estimate' } },
  shortcut: {
    undescribed: { page: 'assignees parent', rows: 'title state assignees labels estimate type parent' },
  },
  trac: {},
  trello: { none: 'estimate parent' },
  // Fields of cards and rows are chosen by each board, and bear no names.
  youtrack: { undescribed: { page: 'parent', rows: 'state assignees estimate type parent' } },
};

/** Why a side of a tracker does not tell a field; `null` = it does. */
export function silenceOf(id: TrackerId, side: Side, field: Field): keyof Silent | null {
  const { none = '', hidden, undescribed } = SILENT[id];
  const why = { none, hidden: hidden?.[side] ?? '', undescribed: undescribed?.[side] ?? '' };
  return (Object.keys(why) as (keyof Silent)[]).find((one) => why[one].split(' ').includes(field)) ?? null;
}

/** Fields that examples show, those of harmful and stale pages apart. */
export function toldOf(id: TrackerId): Readonly<Record<Side, ReadonlySet<Field>>> {
  const told = { page: new Set<Field>(), rows: new Set<Field>() };
  const add = (side: Side, reading: TicketReading) => {
    for (const field of FIELDS) if (reading[field] !== null) told[side].add(field);
  };
  for (const fixture of examplesOf[id].fixtures.filter(({ file }) => !/hostile|stale/.test(file))) {
    const page = view(fixturePage(id, fixture));
    const isTicket = fixture.ticket !== null && typeof fixture.ticket === 'object';
    const ticket = isTicket ? trackerOf(id).readTicket(page, fixture.baseUrl) : null;
    if (ticket) add('page', ticket);
    for (const { reading } of trackerOf(id).items(page, fixture.baseUrl)) add('rows', reading);
  }
  return told;
}
