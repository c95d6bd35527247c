import { describe, expect, it } from 'vitest';
import { ANA, aCheckIn, aCycle, aKeyResult, anObjective, aPiece, aTicket, noon } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { type CrackFacts, cracksOf, uncoveredTickets } from './crack';
import type { KeyResult } from './key-result';
import type { Objective } from './objective';
import type { Person } from './person';
import { rollUpKeyResult } from './roll-up';
import { statusOf } from './status';

const TODAY = '2026-08-15';
const NOW = noon(TODAY);
const given = (
  objective: Partial<Objective> = {},
  keyResult: Partial<KeyResult> = {},
  { spokeAt = NOW, growth = 0, live = true } = {},
): CrackFacts => {
  const own = aKeyResult(keyResult);
  const goal = anObjective({ contribution: 'moves the renewals objective', ...objective });
  const checkIns = [aCheckIn({ at: spokeAt, value: 700 })];
  const numbers = rollUpKeyResult(own, live ? [aPiece()] : [], checkIns);
  const activeSince = noon('2026-07-01');
  const verdict = statusOf(
    { keyResult: own, objective: goal, cycle: aCycle(), progress: 0.2, lastCheckIn: numbers.lastCheckIn, activeSince },
    TODAY,
  );
  return {
    objective: goal,
    keyResults: [
      {
        keyResult: own,
        numbers,
        verdict,
        dueOn: own.dueOn ?? '2026-09-30',
        checkIns,
        activeSince,
        scopeGrowth: growth,
      },
    ],
  };
};
const kinds = (...facts: Parameters<typeof given>) =>
  cracksOf(given(...facts), NOW, TODAY).map(({ kind, subject }) => `${subject} ${kind}`);

describe('cracks', () => {
  it('there are none where all is well', () => {
    expect(kinds()).toEqual([]);
  });

  it.each<[string, Parameters<typeof given>]>([
    ['objective unowned', [{ ownerId: null }]],
    ['objective unaligned', [{ contribution: 'growth' }]],
    ['objective unaligned', [{ contribution: '  ' }]],
    ['keyResult unowned', [{}, { ownerId: null }]],
    ['keyResult overdue', [{}, { dueOn: '2026-08-14' }]],
    ['keyResult stale', [{}, {}, { spokeAt: NOW - 11 * 86_400_000 }]],
    ['keyResult no live work', [{}, {}, { live: false }]],
    ['keyResult scope creep', [{}, {}, { growth: 0.2 }]],
  ])('%s', (crack, facts) => {
    expect(kinds(...facts)).toEqual([crack]);
  });

  it('the company’s objectives are the top, and a parent is an alignment', () => {
    expect(kinds({ level: 'company', contribution: '' })).toEqual([]);
    expect(kinds({ contribution: 'moves our renewals' })).toEqual([]);
    expect(kinds({ contribution: 'moves renewals' })).toEqual(['objective unaligned']);
    expect(kinds({ parent: { objectiveId: anObjective().id }, contribution: '' })).toEqual([]);
  });

  it('a plan that grew by less than a fifth, or shrank, is no creep', () => {
    expect(kinds({}, {}, { growth: 0.19 })).toEqual([]);
    expect(kinds({}, {}, { growth: -0.5 })).toEqual([]);
  });

  it('drafts and closed objectives have none', () => {
    expect(kinds({ state: 'draft', ownerId: null, contribution: '' }, { ownerId: null })).toEqual([]);
    expect(kinds({ state: 'closed', ownerId: null }, { ownerId: null })).toEqual([]);
  });

  it('each one is shown with its evidence and names its goal', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.nat(40),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (owned, aligned, live, days, growth) => {
          const ownerId = owned ? ANA : null;
          const facts = given(
            { ownerId, contribution: aligned ? 'moves the renewals' : '' },
            { ownerId },
            { live, growth, spokeAt: NOW - days * 86_400_000 },
          );
          for (const { evidence, id, isFault } of cracksOf(facts, NOW, TODAY)) {
            expect(evidence.length).toBeGreaterThan(0);
            expect([facts.objective.id, facts.keyResults[0]?.keyResult.id]).toContain(id);
            expect(isFault).toBe(true);
          }
        },
      ),
    );
  });
});

describe('tickets that serve no goal', () => {
  const ana: Person = {
    id: ANA,
    name: 'Ana',
    isMe: true,
    handles: [
      { trackerHost: 'GitHub.com', login: 'ana' },
      { trackerHost: 'redmine.example:3000', login: 'ruiz' },
    ],
  };
  const tickets = [
    aTicket('1', { assignees: ['Ana'] }),
    aTicket('2', { assignees: ['ben'] }),
    aTicket('3', { assignees: ['ana'], state: 'done' }),
    aTicket('4', { assignees: ['ana', 'ben'], state: 'in_progress' }),
    aTicket('5', { assignees: null }),
    aTicket('6', { assignees: ['ruiz'] }),
  ];

  it('are my open ones without a link, by the login of their own tracker, and no fault', () => {
    const found = uncoveredTickets(tickets, ana, new Set([tickets[3]!.id]));
    expect(found).toMatchObject([
      { kind: 'uncovered', id: tickets[0]!.id, isFault: false, evidence: [{ value: 'Ana' }] },
    ]);
  });

  it('are found on a tracker with a port and a sub-path', () => {
    const ref = { tracker: 'redmine' as const, baseUrl: 'http://redmine.example:3000/pm', project: null, key: '9' };
    expect(uncoveredTickets([aTicket('9', { ref, assignees: ['Ruiz'] })], ana, new Set())).toHaveLength(1);
  });
});
