import type { Table } from 'dexie';
import type { Change, Row } from '../domain/change';
import type { CheckIn } from '../domain/check-in';
import type { Cycle } from '../domain/cycle';
import type { KeyResultId } from '../domain/ids';
import type { KeyResult } from '../domain/key-result';
import type { Link } from '../domain/link';
import type { Objective } from '../domain/objective';
import type { Person } from '../domain/person';
import type { KeyResultRollUp } from '../domain/roll-up';
import type { Ticket, TicketEvent, TrackerId } from '../domain/ticket';

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
  readonly trouble: { readonly what: string; readonly url: string; readonly at: number } | null;
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
  tickets: Seen<Ticket>;
  ticketEvents: Seen<TicketEvent>;
  rollUps: Seen<KeyResultRollUp & { readonly id: KeyResultId }>;
  changes: Table<Change, string>;
  operations: Table<OperationRow, string>;
  connections: Table<ConnectionRow, string>;
  meta: Table<{ readonly key: string; readonly value: unknown }, string>;
}

/** Indexes of version 1, each with the question it answers; later ones stand in `migrations/`. */
export const STORES: Readonly<Record<keyof Tables, string>> = {
  cycles: '[space+id]',
  people: '[space+id]',
  // of a cycle · whose · what is aligned below
  objectives: '[space+id], [space+cycleId], [space+ownerId]',
  // of an objective · whose
  keyResults: '[space+id], [space+objectiveId], [space+ownerId]',
  // which tickets serve a key result · which key results a ticket serves
  links: '[space+id], [space+keyResultId], [space+ticketId]',
  // check-ins of a key result
  checkIns: '[space+id], [space+keyResultId]',
  // when it was seen, for refreshing the stalest first
  tickets: '[space+id], [space+seenAt]',
  // a ticket's state history in order
  ticketEvents: '[space+id], [space+ticketId+at]',
  rollUps: '[space+id]',
  // an act's changes · a record's history · the feed in order
  changes: 'id, actId, [kind+recordId], clock',
  // forgetting old acknowledgements
  operations: 'opId, at',
  connections: 'baseUrl',
  meta: 'key',
};
