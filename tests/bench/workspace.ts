import type { Row } from '../../lib/domain/change';
import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../../lib/domain/ids';
import type { KeyResult } from '../../lib/domain/key-result';
import type { Link } from '../../lib/domain/link';
import { linkIdOf } from '../../lib/domain/link-id';
import type { Objective } from '../../lib/domain/objective';
import type { Ticket, TicketReading, TicketState } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { SPACE } from '../../lib/store/schema';

/** Every row of a workspace of one shape: 4 key results, 100 tickets and 150 links for each objective. */
export interface BenchWorkspace {
  readonly objectives: readonly Row<Objective>[];
  readonly keyResults: readonly Row<KeyResult>[];
  readonly tickets: readonly (Ticket & { readonly space: string })[];
  readonly links: readonly Row<Link>[];
}

const START = Date.UTC(2026, 6, 1);
const STATES: readonly TicketState[] = ['open', 'in_progress', 'done', 'done', 'cancelled'];
export const uuid = <T extends string>(kind: number, n: number): T =>
  `01900000-0000-7000-800${kind}-${n.toString(16).padStart(12, '0')}` as T;
const row = <T>(record: T): Row<T> => ({ ...record, space: SPACE, deletedAt: null, stamps: {} });
export const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

/** What a tracker's page says of ticket `n`. */
export const readingOf = (n: number, state: TicketState): TicketReading => ({
  ref: { tracker: 'github', baseUrl: 'https://github.com', project: 'acme/shop', key: `${n}` },
  url: `https://github.com/acme/shop/issues/${n}`,
  title: `Ticket ${n}`,
  type: null,
  state,
  rawState: state,
  assignees: ['ana'],
  labels: ['shop'],
  estimate: n % 3 === 0 ? null : { value: 1 + (n % 8), unit: 'points' },
  parent: null,
  source: 'page',
});

/** A workspace of so many objectives, the same every time. */
export function benchWorkspace(objectives: number): BenchWorkspace {
  const keyResults = 4 * objectives;
  const keyResultOf = (n: number) => uuid<KeyResultId>(2, n % keyResults);
  const tickets = numbers(100 * objectives).map((n): BenchWorkspace['tickets'][number] => {
    const reading = readingOf(n, STATES[n % STATES.length] ?? 'open');
    return {
      ...reading,
      space: SPACE,
      id: ticketIdOf(reading.ref),
      title: reading.title ?? '',
      state: reading.state ?? 'unknown',
      aliases: [],
      closedAt: null,
      seenAt: START,
      seen: {},
    };
  });
  const link = (ticketId: Ticket['id'], keyResultId: KeyResultId) =>
    row<Link>({
      id: linkIdOf(ticketId, keyResultId),
      ticketId,
      keyResultId,
      role: 'contributes',
      share: null,
      includeChildren: false,
      origin: 'hand',
    });
  return {
    tickets,
    // Every second ticket serves a second key result, too.
    links: tickets.flatMap(({ id }, n) => [
      link(id, keyResultOf(n)),
      ...(n % 2 === 0 ? [link(id, keyResultOf(n + 1))] : []),
    ]),
    objectives: numbers(objectives).map((n) =>
      row<Objective>({
        id: uuid<ObjectiveId>(1, n),
        title: `Objective ${n}`,
        why: '',
        cycleId: uuid<CycleId>(0, 0),
        ownerId: uuid<PersonId>(3, 0),
        level: 'team',
        kind: 'committed',
        parent: n === 0 ? null : { objectiveId: uuid<ObjectiveId>(1, Math.floor((n - 1) / 10)) },
        contribution: '',
        state: 'active',
        weight: 1,
        outcome: null,
        score: null,
        retrospective: '',
      }),
    ),
    keyResults: numbers(keyResults).map((n) =>
      row<KeyResult>({
        id: uuid<KeyResultId>(2, n),
        objectiveId: uuid<ObjectiveId>(1, Math.floor(n / 4)),
        title: `Key result ${n}`,
        ownerId: uuid<PersonId>(3, 0),
        contributors: [],
        weight: 1 + (n % 3),
        dueOn: null,
        evidenceUrl: null,
        leadLag: null,
        measure: { kind: 'work', denominator: 'allLinked' },
        sizeBy: 'points',
        override: null,
      }),
    ),
  };
}
