import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { daysBetween, isoWeekOf, localDate, startOfWeek } from '../../lib/domain/calendar';
import { forecastOutcome } from '../../lib/domain/forecast-outcome';
import { forecastWork } from '../../lib/domain/forecast-work';
import { gradeOf } from '../../lib/domain/grade';
import { measure } from '../../lib/domain/measure';
import { checkMeasure } from '../../lib/domain/measure-rules';
import { outcomeOf } from '../../lib/domain/outcome';
import { paceOf } from '../../lib/domain/pace';
import { PUBLISHED_RULES } from '../../lib/domain/published-rules';
import { rippleOf } from '../../lib/domain/ripple';
import { meanProgress } from '../../lib/domain/roll-up';
import { sharesOf } from '../../lib/domain/share';
import { silenceOf } from '../../lib/domain/staleness';
import { worstStatus } from '../../lib/domain/status';
import type { StatusRuleId } from '../../lib/domain/status-rule';
import { judge, STATUS_RULES } from '../../lib/domain/status-rule';
import { workOf } from '../../lib/domain/work';

interface Vector<Input = never> {
  readonly name: string;
  readonly input: Input;
  readonly expected: unknown;
  /** What other products answer. */
  readonly published?: Readonly<Record<string, string>>;
}
type Inputs<F extends (...args: never[]) => unknown, N extends number = 0> = Parameters<F>[N];

const ALL = { kind: 'work', denominator: 'allLinked' } as const;
const NO_WORK = workOf([], 'count', ALL);
const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

interface OutcomeInput {
  readonly measure: Inputs<typeof outcomeOf>;
  readonly values: readonly { readonly at: string; readonly value: number }[];
  readonly rhythm?: Inputs<typeof outcomeOf, 4>;
}
function outcome({ measure: of, values, rhythm }: OutcomeInput) {
  const all = values.map(({ at, value }) => ({ at: Date.parse(at), value }));
  const current = all.toSorted((a, b) => b.at - a.at)[0]?.value ?? null;
  const found = outcomeOf(of, current, NO_WORK, all, rhythm);
  return found && { raw: found.raw, ratio: found.ratio };
}

interface WorkInput {
  readonly pieces: readonly Omit<Inputs<typeof workOf>[number], 'ticketId'>[];
  readonly sizeBy: Inputs<typeof workOf, 1>;
  readonly measure?: Inputs<typeof workOf, 2>;
  readonly inProgressCredit?: Inputs<typeof workOf, 3>;
}
function work({ pieces, sizeBy, measure: of = ALL, inProgressCredit = 0 }: WorkInput) {
  const named = pieces.map((piece, i) => ({ ...piece, ticketId: `${i}` }));
  const { ratio, plannedSize, doneSize, unestimated } = workOf(named, sizeBy, of, inProgressCredit);
  return { ratio, plannedSize, doneSize, unestimated };
}

function refusal(of: unknown) {
  try {
    checkMeasure(measure.parse(of));
  } catch (error) {
    const { code, facts } = error as { code: string; facts: { field: string } };
    return { code, field: facts.field };
  }
  return 'taken';
}

const has = (progress: number, limit: number) => progress >= limit - 1e-9;
/** Rules of §5.5 that cannot be chosen here, so that the disagreement is computed and not only told. */
const OTHER_RULES: Readonly<Record<string, (p: number, e: number) => string>> = {
  engine: (p, e) =>
    has(p, 1.1 * e) ? 'Ahead' : has(p, 0.9 * e) ? 'On track' : has(p, 0.75 * e) ? 'At risk' : 'Off track',
  Mooncamp: (p, e) =>
    has(p, e) ? 'Achieved' : has(p, 0.9 * e) ? 'On track' : has(p, 0.7 * e) ? 'Progressing' : 'Off track',
  OpenOKR: (p) => (p >= 0.75 ? 'Green' : p < 0.5 ? 'Red' : 'Yellow'),
  ServiceNow: (p) => (p >= 0.9 ? 'Green' : p >= 0.75 ? 'Yellow' : 'Red'),
  BOJA: (p) => (p < 0.2 ? 'Off track' : p < 0.6 ? 'At risk' : 'On track'),
};

function statusRules({ progress, expected }: { progress: number; expected: number }) {
  return Object.fromEntries(
    Object.entries(STATUS_RULES).map(([id, rule]) => {
      const status = judge(rule, progress, expected);
      return [id, { status, word: PUBLISHED_RULES[id as StatusRuleId].words[status] }];
    }),
  );
}

/** How each kind of vector is run; the table in the README says what goes in and out. */
const RUN: Readonly<Record<string, (input: never) => unknown>> = {
  outcome,
  work,
  'measure-refused': ({ measure: of }: { measure: unknown }) => refusal(of),
  shares: ({ claims }: { claims: Inputs<typeof sharesOf> }) => sharesOf(claims),
  'roll-up': ({ parts }: { parts: Inputs<typeof meanProgress> }) => meanProgress(parts),
  'worst-status': ({ statuses }: { statuses: Inputs<typeof worstStatus> }) => worstStatus(statuses),
  pace: ({
    startsOn,
    dueOn,
    today,
    phases,
  }: Record<'startsOn' | 'dueOn', string | null> & { today: string; phases?: Inputs<typeof paceOf, 3> }) =>
    paceOf(startsOn, dueOn, today, phases),
  'status-rule': statusRules,
  'iso-week': ({ date }: { date: string }) => isoWeekOf(date),
  'start-of-week': ({ date, firstWeekday }: { date: string; firstWeekday: number }) => startOfWeek(date, firstWeekday),
  'local-date': ({ at, zone }: { at: string; zone: string }) => {
    process.env.TZ = zone;
    return localDate(Date.parse(at));
  },
  days: ({ from, to }: { from: string; to: string }) => daysBetween(from, to),
  silence: ({
    since,
    zone,
    today,
    ...rhythm
  }: Inputs<typeof silenceOf, 1> & Record<'since' | 'zone' | 'today', string>) => {
    process.env.TZ = zone;
    const { dueAt, ...rest } = silenceOf(Date.parse(since), rhythm, today);
    return { ...rest, dueAt: new Date(dueAt).toISOString() };
  },
  'forecast-work': (input: Inputs<typeof forecastWork>) => forecastWork(input),
  'forecast-outcome': (input: Inputs<typeof forecastOutcome>) => forecastOutcome(input),
  ripple: ({ splashes, tree }: { splashes: Inputs<typeof rippleOf>; tree: Inputs<typeof rippleOf, 1> }) =>
    rippleOf(splashes, tree),
  grade: ({ kind, progress }: { kind: Inputs<typeof gradeOf>; progress: number | null }) => gradeOf(kind, progress),
};

/** What is expected: numbers within 1e-12, and of a record only the fields it names. */
function like(expected: unknown): unknown {
  if (typeof expected === 'number') return expect.closeTo(expected, 12);
  if (Array.isArray(expected)) return expected.map(like);
  if (typeof expected !== 'object' || expected === null) return expected;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, like(value)])),
  );
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
  const { kind, source, cases } = JSON.parse(text) as { kind: string; source: string; cases: Vector[] };
  it('is of a known kind, names its source, and has cases with names of their own', () => {
    expect(Object.keys(RUN)).toContain(kind);
    expect(source).toMatch(/\S{3}/);
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
  it.each(cases)('$name', ({ input, expected }) => {
    expect(RUN[kind]?.(input)).toEqual(like(expected));
  });
});

it('the published rules that cannot be chosen here say what the vectors tell of them', () => {
  const { cases } = JSON.parse(readFileSync(`${import.meta.dirname}/status-disagreement.json`, 'utf8')) as {
    cases: Vector<{ progress: number; expected: number }>[];
  };
  const compared = cases.filter(({ published }) => published !== undefined);
  const said = compared.map(({ input: { progress, expected } }) =>
    Object.fromEntries(Object.entries(OTHER_RULES).map(([product, rule]) => [product, rule(progress, expected)])),
  );
  expect(said).toEqual(compared.map(({ published }) => published));
});

it('every kind has a file', () => {
  const kinds = files.map((file) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).kind as string);
  expect(new Set(kinds)).toEqual(new Set(Object.keys(RUN)));
});
