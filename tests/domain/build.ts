import type { CheckIn } from '../../lib/domain/check-in';
import type { Cycle } from '../../lib/domain/cycle';
import type {
  CheckInId,
  CycleId,
  KeyResultId,
  KudosId,
  LinkRuleId,
  NoteId,
  ObjectiveId,
  PersonId,
  TicketId,
} from '../../lib/domain/ids';
import type { KeyResult } from '../../lib/domain/key-result';
import type { Kudos } from '../../lib/domain/kudos';
import type { LinkRule } from '../../lib/domain/link-rule';
import type { Note } from '../../lib/domain/note';
import type { Objective } from '../../lib/domain/objective';
import type { Ticket, TicketReading } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import type { WorkPiece } from '../../lib/domain/work';

/** A UUID v7 made of a number, branded as whatever is asked for. */
export const uuid = <T extends string>(n: number): T =>
  `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as T;

export const ANA = uuid<PersonId>(1);
export const BEN = uuid<PersonId>(2);
export const CEM = uuid<PersonId>(3);

/** Noon UTC of a calendar date, epoch ms. */
export const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

export const aCycle = (fields: Partial<Cycle> = {}): Cycle => ({
  id: uuid<CycleId>(100),
  name: 'Q3',
  startsOn: '2026-07-01',
  endsOn: '2026-09-30',
  state: 'active',
  cadence: 'weekly',
  anchorDay: 1,
  ...fields,
});

export const anObjective = (fields: Partial<Objective> = {}): Objective => ({
  id: uuid<ObjectiveId>(200),
  title: 'Checkout nobody waits for',
  why: '',
  cycleId: uuid<CycleId>(100),
  ownerId: ANA,
  level: 'team',
  kind: 'committed',
  parent: null,
  contribution: '',
  state: 'active',
  weight: 1,
  outcome: null,
  score: null,
  retrospective: '',
  ...fields,
});

export const aKeyResult = (fields: Partial<KeyResult> = {}): KeyResult => ({
  id: uuid<KeyResultId>(300),
  objectiveId: uuid<ObjectiveId>(200),
  title: 'p95 latency 800 → 300 ms',
  ownerId: ANA,
  contributors: [],
  weight: 1,
  dueOn: null,
  evidenceUrl: null,
  leadLag: null,
  measure: { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 },
  sizeBy: 'count',
  override: null,
  ...fields,
});

export const aCheckIn = (fields: Partial<CheckIn> = {}): CheckIn => ({
  id: uuid<CheckInId>(400),
  keyResultId: uuid<KeyResultId>(300),
  authorId: ANA,
  at: noon('2026-08-01'),
  value: 700,
  confidence: 6,
  status: null,
  note: '',
  blocker: '',
  work: { linked: 4, done: 1, plannedSize: 4, doneSize: 1 },
  acknowledgedBy: null,
  acknowledgedAt: null,
  ...fields,
});

export const aNote = (fields: Partial<Note> = {}): Note => ({
  id: uuid<NoteId>(500),
  authorId: ANA,
  at: noon('2026-08-02'),
  aboutKind: 'keyResult',
  aboutId: uuid(300),
  threadId: null,
  askedId: BEN,
  topic: 'feedback',
  text: 'Is the number the one that shops feel?',
  resolvedAt: null,
  ...fields,
});

export const aKudos = (fields: Partial<Kudos> = {}): Kudos => ({
  id: uuid<KudosId>(600),
  authorId: ANA,
  toId: BEN,
  at: noon('2026-08-03'),
  keyResultId: uuid<KeyResultId>(300),
  tickets: [],
  text: 'You found what nobody saw',
  ...fields,
});

export const aRule = (fields: Partial<LinkRule> = {}): LinkRule => ({
  id: uuid<LinkRuleId>(700),
  keyResultId: uuid<KeyResultId>(300),
  tracker: 'redmine',
  baseUrl: 'https://redmine.example',
  project: null,
  match: 'label',
  value: 'checkout',
  ...fields,
});

export const aPiece = (fields: Partial<WorkPiece> = {}): WorkPiece => ({
  ticketId: 'github|https://github.com|a/b|1',
  state: 'open',
  estimate: null,
  share: 1,
  ...fields,
});

export const aReading = (fields: Partial<TicketReading> = {}): TicketReading => ({
  ref: { tracker: 'github', baseUrl: 'https://github.com', project: 'a/b', key: '1' },
  url: 'https://github.com/a/b/issues/1',
  title: 'Slow checkout',
  type: null,
  state: 'open',
  rawState: 'Open',
  assignees: null,
  labels: null,
  estimate: null,
  parent: null,
  source: 'page',
  ...fields,
});

/** A ticket of one repository, named by its key. */
export function aTicket(key: string, fields: Partial<Ticket> = {}): Ticket {
  const { ref, ...reading } = aReading();
  const own = { ...ref, key };
  return {
    ...reading,
    ref: own,
    id: ticketIdOf(own),
    url: `https://github.com/a/b/issues/${key}`,
    title: `Ticket ${key}`,
    state: 'open',
    aliases: [],
    closedAt: null,
    seenAt: noon('2026-07-01'),
    seen: {},
    ...fields,
  };
}

/** The id of a ticket of that repository. */
export const ticketNo = (key: string): TicketId => aTicket(key).id;
