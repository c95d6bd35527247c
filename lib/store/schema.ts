import type { Table } from 'dexie';
import type { Missing } from '../domain/api-answer';
import type { Canary } from '../domain/canary';
import type { Change, RecordKind, Row } from '../domain/change';
import type { CheckIn } from '../domain/check-in';
import type { Cycle } from '../domain/cycle';
import { parentIdOf } from '../domain/family';
import type { KeyResultId, LinkRuleId, TicketId } from '../domain/ids';
import type { KeyResult } from '../domain/key-result';
import type { Kudos } from '../domain/kudos';
import type { Link } from '../domain/link';
import type { LinkRule } from '../domain/link-rule';
import type { Note } from '../domain/note';
import type { Objective } from '../domain/objective';
import type { Person } from '../domain/person';
import type { HostState } from '../domain/refresh';
import type { KeyResultRollUp } from '../domain/roll-up';
import type { Settings } from '../domain/settings';
import type { Site } from '../domain/site';
import type { Ticket, TicketEvent, TicketRef, TrackerId } from '../domain/ticket';
import type { TroubleCode } from '../domain/tracker-trouble';
import type { WriteBack } from '../domain/write-back';

/** The one personal workspace; rows are keyed by space from the first day, so that sharing is an upload, not a migration. */
export const SPACE = 'personal';

/** Primary key of a row: (space, id). Each kind has its own table. */
export type RowKey = [space: string, id: string];
export const rowKey = (id: string): RowKey => [SPACE, id];

type Rows<T> = Table<Row<T>, RowKey>;
/** Observations and derived rows: keyed by space, but without stamps, since nobody wrote them. */
type Seen<T> = Table<T & { readonly space: string }, RowKey>;

/** A tracker that is on. Local to this device: permissions are. */
export interface ConnectionRow {
  readonly baseUrl: string;
  readonly tracker: TrackerId;
  readonly turnedOnAt: number;
  /** The last page of it we could not read; cleared by the next one we can. */
  trouble: { readonly what: string; readonly url: string; readonly at: number } | null;
  /** Linked tickets are to get a comment; absent = they are not. */
  readonly writesBack?: WriteBack | undefined;
  /** How often what is looked for on its pages was there; absent before the first page. */
  canary?: Canary;
  /** What its API was asked lately; absent before the first time. */
  readonly refresh?: HostState;
}

/** A linked ticket that is kept fresh. Local to this device: what one may see of a tracker is. */
export interface WatchRow {
  readonly ticketId: TicketId;
  readonly baseUrl: string;
  /** Its name, to ask what changed without reading all tickets; absent in rows of before, until they are asked for by name. */
  readonly ref?: TicketRef;
  /** When to ask for it by name, epoch ms; 0 = it was not yet. */
  readonly dueAt: number;
  /** Why the tracker no longer shows it; what was seen before stays. */
  readonly missing: Missing | null;
  /** A key result it serves ends soon; absent before it was first looked at. */
  readonly isDueSoon?: boolean;
}

/** A token a person entered for one tracker. In no backup, no snapshot and no log, and never handed to a page. */
export interface AccessRow {
  readonly baseUrl: string;
  readonly token: string;
  /** Whose it is, as the tracker says. */
  readonly account: string;
  /** What it may do; `null` where the tracker does not tell. */
  readonly scope: string | null;
  readonly checkedAt: number;
}

/** How a rule was followed lately. Local to this device: what one may ask of a tracker is. */
export interface RuleLookRow {
  readonly ruleId: LinkRuleId;
  /** When tickets known here were last looked through, epoch ms; all of them, not only those seen since. */
  readonly lookedAt: number;
  readonly wholeAt: number;
  /** When its tracker last told what fits, epoch ms; `null` = never. */
  readonly askedAt: number | null;
  /** Not to be asked before, epoch ms. */
  readonly nextAt: number;
  /** What the tracker told then. */
  readonly found: readonly TicketId[];
  /** It told of all there are, so that what it left out does not fit. */
  readonly isComplete: boolean;
  /** It had more to tell than was asked for. */
  readonly isCut: boolean;
  /** More fits than a rule links. */
  readonly isFull: boolean;
  readonly trouble: { readonly code: TroubleCode; readonly what: string } | null;
}

/** A command that was carried out, so that sending it again changes nothing. */
export interface OperationRow {
  readonly opId: string;
  readonly at: number;
  readonly value: unknown;
}

export interface Tables {
  cycles: Rows<Cycle>;
  people: Rows<Person>;
  objectives: Rows<Objective>;
  keyResults: Rows<KeyResult>;
  links: Rows<Link>;
  checkIns: Rows<CheckIn>;
  settings: Rows<Settings>;
  notes: Rows<Note>;
  kudos: Rows<Kudos>;
  sites: Rows<Site>;
  linkRules: Rows<LinkRule>;
  tickets: Seen<Ticket & { readonly parentId: TicketId | null }>;
  ticketEvents: Seen<TicketEvent>;
  rollUps: Seen<KeyResultRollUp & { readonly id: KeyResultId }>;
  changes: Table<Change, string>;
  operations: Table<OperationRow, string>;
  connections: Table<ConnectionRow, string>;
  watches: Table<WatchRow, TicketId>;
  accesses: Table<AccessRow, string>;
  ruleLooks: Table<RuleLookRow, LinkRuleId>;
  meta: Table<{ readonly key: string; readonly value: unknown }, string>;
}

/** Where each kind of record lives. */
export const TABLES = {
  cycle: 'cycles',
  person: 'people',
  objective: 'objectives',
  keyResult: 'keyResults',
  link: 'links',
  checkIn: 'checkIns',
  settings: 'settings',
  note: 'notes',
  kudos: 'kudos',
  site: 'sites',
  linkRule: 'linkRules',
} as const satisfies Record<RecordKind, keyof Tables>;

/** A ticket as it is kept: beside what was seen of it the id of its parent, by which children are found. */
export const ticketRow = (ticket: Ticket) => ({ ...ticket, space: SPACE, parentId: parentIdOf(ticket) });
