import type { EvidenceList } from './evidence';
import { fact } from './evidence';
import { goesBy } from './handle';
import type { KeyResultId, ObjectiveId, TicketId } from './ids';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import { isOpen } from './open-ticket';
import type { Person } from './person';
import type { KeyResultRollUp } from './roll-up';
import type { Signal, SignalFacts } from './signal';
import { signalsOf } from './signal';
import type { Ticket } from './ticket';

/** Something that falls through: what, which goal or ticket, and how we know. */
export type Crack = {
  readonly evidence: EvidenceList;
  /** A ticket that serves no goal is information: most work is none of a goal's business. */
  readonly isFault: boolean;
} & (
  | { readonly kind: 'unowned' | 'unaligned'; readonly subject: 'objective'; readonly id: ObjectiveId }
  | {
      readonly kind: 'unowned' | 'stale' | 'no live work' | 'scope creep' | 'overdue';
      readonly subject: 'keyResult';
      readonly id: KeyResultId;
    }
  | { readonly kind: 'uncovered'; readonly subject: 'ticket'; readonly id: TicketId }
);

export interface CrackFacts {
  readonly objective: Pick<Objective, 'id' | 'ownerId' | 'parent' | 'contribution' | 'level' | 'state'>;
  readonly keyResults: readonly (SignalFacts & {
    readonly keyResult: Pick<KeyResult, 'id'>;
    readonly numbers: KeyResultRollUp;
    /** Growth of the plan since its start as a part of it; `null` = no plan. See `scopeGrowthOf`. */
    readonly scopeGrowth: number | null;
  })[];
}

/** Growth of the plan that is worth a word: a fifth. */
const CREEP = 0.2;

/** The cracks of one running objective and its key results; none in drafts and closed ones. @param now epoch ms. */
export function cracksOf({ objective, keyResults }: CrackFacts, now: number, today: string): Crack[] {
  if (objective.state !== 'active') return [];
  const { id } = objective;
  const cracks: Crack[] = [];
  if (objective.ownerId === null) {
    cracks.push({ kind: 'unowned', subject: 'objective', id, isFault: true, evidence: [fact('owner', null)] });
  }
  if (!isAligned(objective)) {
    cracks.push({ kind: 'unaligned', subject: 'objective', id, isFault: true, evidence: [fact('parent', null)] });
  }
  return [...cracks, ...keyResults.flatMap((facts) => [...keyResultCracks(facts, now, today)])];
}

/** The company's own objectives are the top. Elsewhere a parent, or three words about what it contributes to. Source: coach rule O12. */
const isAligned = ({ level, parent, contribution }: CrackFacts['objective']): boolean =>
  level === 'company' || parent !== null || contribution.trim().split(/\s+/).length >= 3;

/** Signals that are cracks as well: nobody has to be asked. */
const AS_CRACK = { 'nobody owns it': 'unowned', 'no live work': 'no live work', 'past due': 'overdue' } as const;

function* keyResultCracks(facts: CrackFacts['keyResults'][number], now: number, today: string): Iterable<Crack> {
  const { id } = facts.keyResult;
  const crack = (kind: Extract<Crack, { subject: 'keyResult' }>['kind'], evidence: EvidenceList): Crack => ({
    kind,
    subject: 'keyResult',
    id,
    isFault: true,
    evidence,
  });
  if (facts.verdict.status === 'closed') return;
  for (const { kind, evidence } of signalsOf(facts, now, today))
    if (isCrack(kind)) yield crack(AS_CRACK[kind], evidence);
  if (facts.verdict.silence.isOutdated) {
    yield crack('stale', [
      fact('last check-in', null, facts.numbers.lastCheckIn?.at ?? null),
      fact('active since', null, facts.activeSince),
    ]);
  }
  if (facts.scopeGrowth !== null && facts.scopeGrowth >= CREEP - 1e-9) {
    yield crack('scope creep', [
      fact('scope growth', facts.scopeGrowth),
      fact('work planned', facts.numbers.work.plannedSize),
    ]);
  }
}

const isCrack = (kind: Signal['kind']): kind is keyof typeof AS_CRACK => kind in AS_CRACK;

/** Open tickets of a person that serve no goal. @param linked ids of every ticket with a living link. */
export function uncoveredTickets(tickets: readonly Ticket[], person: Person, linked: ReadonlySet<TicketId>): Crack[] {
  return tickets
    .filter((ticket) => isOpen(ticket.state) && !linked.has(ticket.id) && goesBy(person, ticket))
    .map(({ id, assignees, seenAt }) => ({
      kind: 'uncovered',
      subject: 'ticket',
      id,
      isFault: false,
      evidence: [fact('assignee', (assignees ?? []).join(', '), seenAt)],
    }));
}
