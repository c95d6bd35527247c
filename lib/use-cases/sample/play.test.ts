import 'fake-indexeddb/auto';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../domain/calendar';
import { readClock } from '../../domain/clock';
import { makeDatabase } from '../../store/db';
import { me } from '../../store/queries/alive';
import { goalsOf } from '../../store/queries/goals-of';
import { allKeyResults, type KeyResultView } from '../../store/queries/key-result-views';
import { trendOf } from '../../store/queries/trend';
import { playSample } from './play';

const NOW = Date.UTC(2026, 10, 24, 21);
const db = makeDatabase(`sample-${newId()}`);
const keyResults = new Map<string, KeyResultView>();
const starting = (title: string) =>
  [...keyResults.values()].find(({ keyResult }) => keyResult.title.startsWith(title))!;

beforeAll(async () => {
  await db.open();
  await playSample(db, NOW);
  for (const view of await allKeyResults(db, NOW)) keyResults.set(view.keyResult.id, view);
});

describe('the sample workspace', () => {
  test('has goals of mine, going differently well', async () => {
    const goals = await goalsOf(db, (await me(db))!.id, NOW);
    expect(goals.length).toBeGreaterThanOrEqual(3);
    expect(new Set(goals.map(({ status }) => status)).size).toBeGreaterThan(1);
  });

  test('shows work that is done while the outcome is missing', () => {
    const { numbers } = starting('Incidents found');
    expect(numbers.work.ratio).toBe(1);
    expect(numbers.outcome!.ratio).toBeLessThan(0.5);
  });

  test('shows a number kept within limits week after week, and steps that were ticked', () => {
    expect(starting('95 % of alarms').numbers.outcome!.ratio).toBeCloseTo(8 / 9);
    expect(starting('Whoever is on call').numbers.outcome!.ratio).toBe(0.25);
  });

  test('has a goal that nobody owns and nobody speaks of', () => {
    const { owner, verdict } = starting('Morning report');
    expect(owner).toBeNull();
    expect(verdict.status).toBe('outdated');
  });

  test('has a past long enough for both forecasts', async () => {
    const { forecast, burnUp } = await trendOf(db, starting('Slowest 5 %'), NOW);
    expect(forecast.outcome).not.toBeNull();
    expect(forecast.work).not.toBeNull();
    expect(burnUp.at(-1)!.doneSize).toBe(6);
  });

  test('tells nothing of the future, and every act has its author', async () => {
    const changes = await db.changes.toArray();
    expect(changes.length).toBeGreaterThan(60);
    for (const { clock } of changes) expect(readClock(clock).ms).toBeLessThanOrEqual(NOW);
    expect(changes.filter(({ personId }) => personId === '').map(({ verb }) => verb)).toEqual(
      changes.filter(({ verb }) => verb === 'startWorkspace').map(({ verb }) => verb),
    );
    expect((await db.checkIns.toArray()).every(({ at }) => at < NOW - DAY_MS)).toBe(true);
  });
});
