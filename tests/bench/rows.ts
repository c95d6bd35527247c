import type { Change, Row, RowFrame, Stamp } from '../../lib/domain/change';
import type { CheckIn } from '../../lib/domain/check-in';
import { type Clock, tick, ZERO } from '../../lib/domain/clock';
import type { Cycle } from '../../lib/domain/cycle';
import { familyOf } from '../../lib/domain/family';
import type { CheckInId, CycleId, PersonId } from '../../lib/domain/ids';
import type { Link } from '../../lib/domain/link';
import { linkIdOf } from '../../lib/domain/link-id';
import type { Person } from '../../lib/domain/person';
import { rollUpKeyResult } from '../../lib/domain/roll-up';
import type { TicketEvent } from '../../lib/domain/ticket';
import { workPiecesByKeyResult } from '../../lib/domain/work-pieces';
import { SPACE, type Tables } from '../../lib/store/schema';
import { benchWorkspace, numbers, uuid } from './workspace';

/** One table and its rows, made as they are asked for, in slices for one bulk write each. */
export interface FilledTable {
  readonly table: keyof Tables;
  readonly slices: Iterable<readonly object[]>;
}

export interface Size {
  /** Each with 4 key results, 100 tickets and 150 links. */
  readonly objectives: number;
  /** How many of them I own, with their key results. */
  readonly mine: number;
  /** So many tickets serve the last key result as well; 0 where it is not told. */
  readonly crowd?: number;
  /** Of all records together; at least one for each link. */
  readonly changes: number;
  /** Epoch ms; everything happened in the 200 days before. */
  readonly now: number;
}

const DAY_MS = 86_400_000;
const SPAN_DAYS = 200;
const SLICE = 5000;
const CHECK_INS = 5;
export const ME = uuid<PersonId>(3, 0);
const CYCLE = uuid<CycleId>(0, 0);
const DEVICE = uuid<string>(9, 9);
const PEOPLE = 20;

/** UUID v7 of a moment; `n` tells it from others of the same moment. */
const idAt = <T extends string>(at: number, n: number): T => {
  const ms = Math.floor(at).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}` as T;
};

/** Everything in the tables of a workspace that has been used for a while, the same every time. */
export function* tableRows({ objectives, mine, crowd = 0, changes, now }: Size): Generator<FilledTable> {
  const bench = benchWorkspace(objectives);
  const last = bench.keyResults.at(-1);
  const known = new Set(bench.links.map(({ id }) => id));
  const crowded = bench.tickets.slice(bench.tickets.length - crowd).flatMap(({ id: ticketId }) => {
    const id = last && linkIdOf(ticketId, last.id);
    return id && !known.has(id) ? [{ ...bench.links[0], id, ticketId, keyResultId: last.id } as Row<Link>] : [];
  });
  const workspace = { ...bench, links: [...bench.links, ...crowded] };
  const start = now - SPAN_DAYS * DAY_MS;
  const moment = (part: number) => Math.floor(start + part * SPAN_DAYS * DAY_MS);
  const stampAt = (at: number): Stamp => [tick(ZERO, at), ME, DEVICE];
  const stamped = <T extends object>(record: T, at: number): T & RowFrame => {
    const stamp = stampAt(at);
    const stamps = Object.fromEntries([...Object.keys(record), 'deletedAt'].map((field) => [field, stamp]));
    return { ...record, space: SPACE, deletedAt: null, stamps };
  };
  const bare = <T extends RowFrame>({ space: _s, deletedAt: _d, stamps: _t, ...record }: Row<T>) => record;
  const ownerOf = (n: number): PersonId => (n < mine ? ME : uuid<PersonId>(3, 1 + (n % (PEOPLE - 1))));
  /** Of one objective that is not mine I read the check-ins, and work on its key results. */
  const isHelped = (n: number): boolean => n === mine;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);

  yield sliced('people', numbers(PEOPLE), (n) =>
    stamped<Person>({ id: uuid<PersonId>(3, n), name: `Person ${n}`, isMe: n === 0, handles: [] }, start),
  );
  yield sliced('cycles', [CYCLE], (id) =>
    stamped<Cycle>(
      {
        id,
        name: 'This half',
        startsOn: day(start),
        endsOn: day(now + 60 * DAY_MS),
        state: 'active',
        cadence: 'weekly',
        anchorDay: 1,
      },
      start,
    ),
  );
  yield sliced('objectives', workspace.objectives, (row, n) =>
    stamped({ ...bare(row), ownerId: ownerOf(n), reviewerId: isHelped(n) ? ME : null }, start),
  );
  yield sliced('keyResults', workspace.keyResults, (row, n) =>
    stamped(
      { ...bare(row), ownerId: ownerOf(Math.floor(n / 4)), contributors: isHelped(Math.floor(n / 4)) ? [ME] : [] },
      start,
    ),
  );
  yield sliced('links', workspace.links, (row, n) => stamped(bare(row), moment(n / workspace.links.length)));
  yield sliced('tickets', workspace.tickets, (ticket) => ({
    ...ticket,
    assignees: ['ana'],
    seenAt: now - DAY_MS,
    seen: Object.fromEntries(
      ['title', 'state', 'assignees', 'labels', 'estimate', 'url'].map((field) => [field, { at: now, source: 'page' }]),
    ),
  }));
  const checkIns = workspace.keyResults.flatMap(({ id }, n) =>
    numbers(CHECK_INS).map((week): Row<CheckIn> => {
      const at = now - (CHECK_INS - week) * 7 * DAY_MS;
      const work = { linked: 30, done: week, plannedSize: 90, doneSize: 3 * week };
      return stamped<CheckIn>(
        {
          id: idAt<CheckInId>(at, n),
          keyResultId: id,
          authorId: ME,
          at,
          value: null,
          confidence: 5,
          status: null,
          note: 'Two of the five steps are through; the third waits for the vendor.',
          blocker: '',
          work,
          acknowledgedBy: null,
          acknowledgedAt: null,
        },
        at,
      );
    }),
  );
  yield sliced('checkIns', checkIns, (row) => row);
  const pieces = workPiecesByKeyResult(workspace.links, familyOf(workspace.tickets));
  const lately = Map.groupBy(checkIns, ({ keyResultId }) => keyResultId);
  yield sliced('rollUps', workspace.keyResults, (row) => ({
    space: SPACE,
    id: row.id,
    ...rollUpKeyResult(row, pieces.get(row.id) ?? [], lately.get(row.id) ?? []),
  }));
  const STEPS = [null, 'open', 'in_progress', 'done'] as const;
  yield sliced('ticketEvents', numbers(workspace.tickets.length * 3), (n): TicketEvent & { space: string } => {
    const at = moment(n / (workspace.tickets.length * 3 + 1));
    const ticketId = workspace.tickets[Math.floor(n / 3)]?.id ?? ('' as TicketEvent['ticketId']);
    return {
      space: SPACE,
      id: idAt(at, n),
      ticketId,
      at,
      from: STEPS[n % 3] ?? null,
      to: STEPS[(n % 3) + 1] ?? 'open',
    };
  });
  // Every record was made once; after that, shares were moved and links taken away and set again.
  let clock: Clock = ZERO;
  const made = [
    ...workspace.objectives.map((row) => ({ kind: 'objective' as const, verb: 'saveObjective', row })),
    ...workspace.keyResults.map((row) => ({ kind: 'keyResult' as const, verb: 'saveKeyResult', row })),
    ...workspace.links.map((row) => ({ kind: 'link' as const, verb: 'linkTicket', row })),
  ];
  yield sliced('changes', numbers(changes), (n): Change => {
    const at = moment(n / (changes + 1));
    const first = made[n];
    // One key result is never left alone.
    const { kind, row } = first ??
      (n % 5 === 0 ? made[objectives] : made[n % made.length]) ?? { kind: 'link' as const, row: { id: '' } };
    clock = tick(clock, at);
    return {
      id: idAt(at, n),
      actId: idAt(at, n),
      verb: first?.verb ?? (kind === 'link' ? 'shareTicket' : 'saveKeyResult'),
      space: SPACE,
      kind,
      recordId: row.id,
      set: first
        ? { ...bare(first.row as never), deletedAt: null }
        : { [kind === 'link' ? 'share' : 'weight']: (n % 10) / 10 },
      was: first ? {} : { [kind === 'link' ? 'share' : 'weight']: 1 },
      clock,
      personId: ME,
      device: DEVICE,
      origin: 'person',
      reason: null,
    };
  });
  yield sliced('connections', [{ baseUrl: 'https://github.com', tracker: 'github', turnedOnAt: start, trouble: null }]);
  yield sliced('meta', [
    { key: 'clock', value: clock },
    { key: 'device', value: DEVICE },
  ]);
}

const sliced = <T>(
  table: FilledTable['table'],
  all: readonly T[],
  rowOf: (one: T, n: number) => object = (one) => one as object,
): FilledTable => ({
  table,
  slices: {
    *[Symbol.iterator]() {
      for (let from = 0; from < all.length; from += SLICE) {
        yield all.slice(from, from + SLICE).map((one, n) => rowOf(one, from + n));
      }
    },
  },
});
