import { beforeEach, describe, expect, test } from 'vitest';
import { aReading, aTicketId, Workspace } from '../../../tests/helpers/workspace';
import { resultOf } from '../../domain/explain';
import type { Measure } from '../../domain/measure';
import { explainKeyResult, explainObjective, explainTicket } from './explanations';
import { viewKeyResult } from './key-result-views';
import { viewObjective } from './objective-views';
import { ticketsOfKeyResult } from './ticket-views';

let workspace: Workspace;
let objectiveId: Awaited<ReturnType<Workspace['withGoal']>>['objectiveId'];

beforeEach(async () => {
  workspace = await Workspace.open();
  ({ objectiveId } = await workspace.withGoal());
  const estimate = { value: 3, unit: 'points' } as const;
  await workspace.observe(
    aReading('1', { state: 'done', estimate }),
    aReading('2', { state: 'in_progress' }),
    aReading('3', { state: 'cancelled' }),
  );
});

/** A running key result with three tickets of which one is done, after these values were said. */
async function goal(measure: Measure, ...values: (number | null)[]) {
  const draft = { title: 'It', objectiveId, measure, sizeBy: 'points' as const };
  const { id } = (await workspace.run('saveKeyResult', draft)).value;
  for (const key of ['1', '2', '3']) await workspace.run('linkTicket', { ticketId: aTicketId(key), keyResultId: id });
  for (const value of values) {
    await workspace.run('checkIn', { keyResultId: id, value, confidence: 5 });
    workspace.now += 8 * 86_400_000;
  }
  return id;
}

const step = (name: string, weight: number, done: boolean) => ({ name, weight, done });
const MEASURED: [Measure, (number | null)[]][] = [
  [{ kind: 'numeric', unit: 'ms', baseline: 800, target: 300 }, [700, 900]],
  [{ kind: 'numeric', unit: '', baseline: 0, target: 3 }, [1, 4, null]],
  [{ kind: 'threshold', unit: '%', op: '≥', limits: [99], aggregate: 'shareOfPeriods' }, [99, 98, 99.5]],
  [{ kind: 'threshold', unit: '', op: 'between', limits: [2, 4], aggregate: 'average' }, [1, 6]],
  [{ kind: 'milestone', steps: [step('a', 1, true), step('b', 2, false)] }, [null]],
  [{ kind: 'ordinal', commit: 'a', target: 'b', stretch: 'c' }, [1, 2]],
  [{ kind: 'boolean' }, [1]],
  [{ kind: 'baseline', unit: '' }, [17]],
  [{ kind: 'work', denominator: 'allLinked' }, [null]],
  [{ kind: 'work', denominator: 20 }, []],
  [{ kind: 'numeric', unit: '', baseline: 0, target: 3 }, []],
];

describe('what explains a number ends with the number that is shown', () => {
  test.each(MEASURED)('%j after %j', async (measure, values) => {
    const id = await goal(measure, ...values);
    const view = await viewKeyResult(workspace.db, id, workspace.now);
    if (!view) throw new Error('not there');
    const { outcome, work, pace, status } = await explainKeyResult(workspace.db, view, workspace.now);
    expect(resultOf(outcome)).toBe(view.numbers.outcome?.ratio ?? null);
    expect(resultOf(work)).toBe(view.numbers.work.ratio);
    expect(resultOf(pace)).toBe(view.verdict.pace);
    expect(resultOf(status)).toBe(view.verdict.status);
  });

  test('of an objective over all of them', async () => {
    for (const [measure, values] of MEASURED) await goal(measure, ...values);
    const view = await viewObjective(workspace.db, objectiveId, workspace.now);
    if (!view) throw new Error('not there');
    const { progress, status } = explainObjective(view);
    expect(resultOf(progress)).toBe(view.progress.ratio);
    expect(resultOf(status)).toBe(view.status);
  });
});

test('tickets are named, with the moment they were seen', async () => {
  const view = await viewKeyResult(workspace.db, await goal({ kind: 'boolean' }), workspace.now);
  if (!view) throw new Error('not there');
  const { work } = await explainKeyResult(workspace.db, view, workspace.now);
  expect(work.lines).toContainEqual(
    expect.objectContaining({ what: 'state', about: 'Ticket 1', value: 'done', when: expect.any(Number) }),
  );
});

test('the part each linked ticket is of the plan is explained to the last digit, through the tickets below it as well', async () => {
  await workspace.observe(
    aReading('4', { parent: '2' }),
    aReading('5', { parent: '2' }),
    aReading('6', { parent: '2' }),
  );
  const id = await goal({ kind: 'work', denominator: 'allLinked' });
  const epic = { ticketId: aTicketId('2'), keyResultId: id, share: 0.3, includeChildren: true };
  await workspace.run('shareTicket', epic);
  const view = (await viewKeyResult(workspace.db, id, workspace.now))!;
  const tickets = await ticketsOfKeyResult(workspace.db, id, workspace.now);
  expect(tickets.map(({ links }) => links[0]?.below)).toEqual([0, 3, 0]);
  for (const { ticketId, links } of tickets) {
    const explained = await explainTicket(workspace.db, view, ticketId);
    expect(resultOf(explained)).toBe(links[0]?.contribution);
  }
});
