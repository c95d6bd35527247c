import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import type { ErrorCode } from '../../lib/domain/errors';
import { OkrError } from '../../lib/domain/errors';
import type { TicketReading } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import type { FromExtension } from '../../lib/messaging/commands';
import { type Database, makeDatabase } from '../../lib/store/db';
import { finds } from '../../lib/trackers/api-finds';
import { useCases } from '../../lib/use-cases';
import type { UseCase } from '../../lib/use-cases/act';
import { deskUseCases } from '../../lib/use-cases/desk-use-cases';
import { importObjectives } from '../../lib/use-cases/import-objectives';
import { undoImport } from '../../lib/use-cases/import-undo';
import { obeyRule } from '../../lib/use-cases/obey-rule';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { perform } from '../../lib/use-cases/perform';
import type { RefreshPorts } from '../../lib/use-cases/visit-tracker';
import { JournalWatch } from './watch-journal';

/** Everything that writes, in the background or at the desk. */
export const verbs = { ...useCases, ...deskUseCases, importObjectives, undoImport, obeyRule };
export type Verb = keyof typeof verbs;

/** What a browser loads when it is wanted. */
globalThis.throughlineFinds = finds;

export const MONDAY = Date.UTC(2026, 9, 5, 9);

/**
 * A real database in memory, with the product's own commands and a clock that the test moves. No command of any test may
 * write a record past the journal.
 */
export class Workspace {
  now = MONDAY;
  private constructor(
    readonly db: Database,
    /** `null` = the database was open already. */
    readonly journal: JournalWatch | null,
  ) {}

  static async open(): Promise<Workspace> {
    const db = makeDatabase(`test-${newId()}`);
    const journal = new JournalWatch(db);
    await db.open();
    return new Workspace(db, journal);
  }

  /** In a database that is open already. */
  static over(db: Database, now: number): Workspace {
    return Object.assign(new Workspace(db, null), { now });
  }

  /** Carries out a command; the clock moves on by a second. */
  async run<K extends Verb>(name: K, input: FromExtension[K]['input'], opId: string = newId()) {
    this.now += 1000;
    const { value, isNew } = await perform(
      this.db,
      verbs[name] as unknown as UseCase<K>,
      { name, opId, input },
      this.now,
    );
    const [past] = this.journal?.faults ?? [];
    if (past) throw new Error(`${name} wrote past the journal: ${past}`);
    return { value, isNew, actId: opId };
  }

  async observe(...readings: readonly TicketReading[]) {
    this.now += 1000;
    return this.db.transaction('rw', this.db.tables, async () => observeTickets(this.db, readings, this.now));
  }

  /** What asking trackers needs; nobody is told. */
  ports(other: Partial<RefreshPorts> = {}): RefreshPorts {
    return {
      db: this.db,
      observe: observeTickets,
      carryOut: async (db, useCase, command, now) => (await perform(db, useCase, command, now)).value,
      hasAccess: async () => true,
      spread: async () => {},
      ...other,
    };
  }

  /** Me, a cycle, an active objective with one numeric key result. */
  async withGoal() {
    const { value: start } = await this.run('startWorkspace', {
      myName: 'Ana',
      cycle: { name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31' },
      objectiveTitle: 'Checkout people trust',
    });
    const keyResultId = await this.keyResult(start.objectiveId, 'p95 under one second');
    await this.run('saveObjective', { id: start.objectiveId, state: 'active' });
    return { ...start, keyResultId };
  }

  async keyResult(objectiveId: FromExtension['startWorkspace']['reply']['objectiveId'], title: string) {
    const measure = { kind: 'numeric', unit: 'ms', baseline: 2000, target: 1000 } as const;
    return (await this.run('saveKeyResult', { title, objectiveId, measure })).value.id;
  }
}

/** A page's word on ticket `key`. */
export const aReading = (key: string, told: Partial<TicketReading> = {}): TicketReading => ({
  ref: { tracker: 'redmine', baseUrl: 'https://redmine.example', project: null, key },
  url: `https://redmine.example/issues/${key}`,
  title: `Ticket ${key}`,
  type: null,
  state: 'open',
  rawState: 'New',
  assignees: null,
  labels: null,
  estimate: null,
  parent: null,
  source: 'page',
  ...told,
});

export const aTicketId = (key: string) => ticketIdOf(aReading(key).ref);

/** The code a command was refused with. */
export const refusalOf = (attempt: Promise<unknown>): Promise<ErrorCode> =>
  attempt.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => (error instanceof OkrError ? error.code : Promise.reject(error)),
  );
