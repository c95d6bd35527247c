import { describe, expect, it } from 'vitest';
import {
  ANA,
  aCheckIn,
  aCycle,
  aKeyResult,
  aKudos,
  aNote,
  anObjective,
  aRule,
  BEN,
  ticketNo,
  uuid,
} from '../../tests/domain/build';
import type { RecordKind } from './change';
import type { KeyResultId } from './ids';
import { keyResult } from './key-result';
import { linkIdOf } from './link-id';
import { objective } from './objective';
import { checkRecord } from './record';
import './seldom-records';
import { settings } from './settings';
import { site } from './site';

const refused = (kind: RecordKind, record: object) => {
  try {
    checkRecord(kind, record);
  } catch (error) {
    const { code, facts } = error as { code: string; facts: Record<string, string> };
    return `${code} ${facts.field}`;
  }
  return 'taken';
};
const aLink = (fields: object = {}) => ({
  id: linkIdOf(ticketNo('1'), uuid<KeyResultId>(300)),
  ticketId: ticketNo('1'),
  keyResultId: uuid<KeyResultId>(300),
  role: 'contributes',
  share: null,
  includeChildren: false,
  origin: 'hand',
  ...fields,
});

it('takes a whole record of every kind', () => {
  expect(refused('cycle', aCycle())).toBe('taken');
  expect(refused('person', { id: ANA, name: 'Ana', isMe: true, handles: [] })).toBe('taken');
  expect(refused('objective', anObjective())).toBe('taken');
  expect(refused('keyResult', aKeyResult())).toBe('taken');
  expect(refused('link', aLink())).toBe('taken');
  expect(refused('checkIn', aCheckIn())).toBe('taken');
  expect(refused('settings', { id: 'settings' })).toBe('taken');
  expect(refused('note', aNote())).toBe('taken');
  expect(refused('kudos', aKudos())).toBe('taken');
  expect(refused('site', { id: 'https://desk.example/x' })).toBe('taken');
  expect(refused('linkRule', aRule())).toBe('taken');
});

const aPerson = (handle: object) => ({
  id: ANA,
  name: 'Ana',
  isMe: true,
  handles: [{ trackerHost: 'github.com', login: 'ana', ...handle }],
});
const SET_ASIDE = { reason: 'It is meant so', by: ANA, at: 1 };
const withWords = (add: readonly string[]) => ({ id: 'settings', coachWords: { en: { vague: { add } } } });
const measured = (unit: string) => ({ ...aKeyResult(), measure: { kind: 'numeric', unit, baseline: 0, target: 1 } });

describe('texts may be as long as they say, and no longer', () => {
  it.each<[field: string, longest: number, kind: RecordKind, make: (text: string) => object]>([
    ['name', 10_000, 'cycle', (name) => aCycle({ name })],
    ['why', 100_000, 'objective', (why) => anObjective({ why })],
    ['handles.0.trackerHost', 253, 'person', (trackerHost) => aPerson({ trackerHost })],
    ['handles.0.login', 100, 'person', (login) => aPerson({ login })],
    ['measure.unit', 40, 'keyResult', measured],
    ['evidenceUrl', 2000, 'keyResult', (text) => aKeyResult({ evidenceUrl: `https://${text.slice(8)}` })],
    ['dismissals.0.ruleId', 10, 'objective', (ruleId) => anObjective({ dismissals: [{ ruleId, ...SET_ASIDE }] })],
    ['coachWords.en.vague.add.0', 100, 'settings', (word) => withWords([word])],
  ])('%s: %i', (field, longest, kind, make) => {
    expect(refused(kind, make('x'.repeat(longest)))).toBe('taken');
    expect(refused(kind, make('x'.repeat(longest + 1)))).toBe(`input.invalid ${field}`);
  });

  it('lists, too', () => {
    const ticket = { id: ticketNo('1'), title: 'A' };
    const thanks = (count: number) => aKudos({ tickets: Array.from({ length: count }, () => ticket) });
    expect([refused('kudos', thanks(200)), refused('kudos', thanks(201))]).toEqual(['taken', 'input.invalid tickets']);
    const words = (count: number) => withWords(Array.from({ length: count }, () => 'x'));
    expect(refused('settings', words(1000))).toBe('taken');
    expect(refused('settings', words(1001))).toBe('input.invalid coachWords.en.vague.add');
    const named = (length: number) => ({ id: 'settings', coachWords: { ['x'.repeat(length)]: {} } });
    expect([refused('settings', named(40)), refused('settings', named(41))]).toEqual(['taken', expect.any(String)]);
    const limits = (...all: number[]) => ({
      ...aKeyResult(),
      measure: { kind: 'threshold', unit: '', op: 'between', limits: all, aggregate: 'latest' },
    });
    expect(refused('keyResult', limits(1, 2))).toBe('taken');
    expect([limits(), limits(1, 2, 3)].map((each) => refused('keyResult', each))).toEqual([
      'input.invalid measure.limits',
      'input.invalid measure.limits',
    ]);
  });

  it('a handle needs both of its parts', () => {
    expect(refused('person', aPerson({ trackerHost: 'x', login: 'y' }))).toBe('taken');
    expect(refused('person', aPerson({ trackerHost: '' }))).toBe('input.invalid handles.0.trackerHost');
    expect(refused('person', aPerson({ login: '' }))).toBe('input.invalid handles.0.login');
  });
});

describe('refuses by name and path', () => {
  it.each<[string, RecordKind, object]>([
    ['input.invalid name', 'cycle', aCycle({ name: '   ' })],
    ['input.invalid startsOn', 'cycle', aCycle({ startsOn: '2026-02-30' })],
    ['cycle.dates-reversed endsOn', 'cycle', aCycle({ startsOn: '2026-07-01', endsOn: '2026-06-30' })],
    ['cycle.dates-reversed endsOn', 'cycle', aCycle({ startsOn: '2026-07-01', endsOn: '2026-07-01' })],
    ['input.invalid anchorDay', 'cycle', aCycle({ anchorDay: 7 })],
    ['input.invalid weight', 'objective', anObjective({ weight: -1 })],
    ['input.invalid weight', 'objective', anObjective({ weight: Number.NaN })],
    ['input.invalid score', 'objective', anObjective({ score: 1.1 })],
    ['objective.reviewer-is-owner reviewerId', 'objective', anObjective({ reviewerId: ANA })],
    ['input.invalid ownerId', 'keyResult', { ...aKeyResult(), ownerId: 'ana' }],
    ['input.invalid weight', 'keyResult', aKeyResult({ weight: Infinity })],
    ['input.invalid evidenceUrl', 'keyResult', aKeyResult({ evidenceUrl: 'javascript:alert(1)' })],
    [
      'input.invalid measure.baseline',
      'keyResult',
      { ...aKeyResult(), measure: { kind: 'numeric', unit: '', baseline: '1', target: 2 } },
    ],
    [
      'key-result.baseline-equals-target measure.target',
      'keyResult',
      aKeyResult({ measure: { kind: 'numeric', unit: '', baseline: 2, target: 2 } }),
    ],
    ['measure.no-steps measure.steps', 'keyResult', { ...aKeyResult(), measure: { kind: 'milestone', steps: [] } }],
    ['input.invalid phases.0.ratio', 'keyResult', aKeyResult({ phases: [{ on: '2026-08-01', ratio: 2 }] })],
    [
      'key-result.phases-disordered phases.0',
      'keyResult',
      aKeyResult({ dueOn: '2026-08-01', phases: [{ on: '2026-08-02', ratio: 1 }] }),
    ],
    ['input.invalid value', 'linkRule', aRule({ value: ' ' })],
    ['input.invalid baseUrl', 'linkRule', aRule({ baseUrl: 'javascript:alert(1)' })],
    ['input.invalid share', 'link', aLink({ share: 1.01 })],
    ['input.invalid share', 'link', aLink({ share: -0.1 })],
    ['input.invalid confidence', 'checkIn', aCheckIn({ confidence: 11 })],
    ['input.invalid confidence', 'checkIn', aCheckIn({ confidence: 6.5 })],
    ['input.invalid value', 'checkIn', aCheckIn({ value: Infinity })],
  ])('%s', (refusal, kind, record) => {
    expect(refused(kind, record)).toBe(refusal);
  });
});

it('takes a reviewer who is not the owner, none, and records from before there were reviewers', () => {
  for (const reviewerId of [BEN, null, undefined])
    expect(refused('objective', { ...anObjective(), reviewerId })).toBe('taken');
  expect(refused('objective', anObjective({ ownerId: null, reviewerId: null }))).toBe('taken');
});

it('keeps a title to the letter, however strange, up to its length', () => {
  for (const title of ['👩‍👩‍👧‍👦 العربية \u202E', '\ud800 lone', 'e\u0301', 'a'.repeat(10_000)]) {
    expect(refused('objective', anObjective({ title }))).toBe('taken');
  }
  expect(refused('objective', anObjective({ title: 'a'.repeat(10_001) }))).toBe('input.invalid title');
});

it.each([
  ['objective', objective],
  ['keyResult', keyResult],
  ['settings', settings],
  ['site', site],
] as const)('a field that may be absent may be null, so that saying it can be undone: %s', (_kind, schema) => {
  const fields = Object.entries<{ safeParse(value: unknown): { success: boolean } }>(schema.shape);
  const optional = fields.filter(([, field]) => field.safeParse(undefined).success);
  expect(optional.length).toBeGreaterThan(1);
  for (const [, field] of optional) expect(field.safeParse(null).success).toBe(true);
});

it('takes advice that was set aside with who, when and why, and refuses it without a reason', () => {
  const aside = { ruleId: 'K7', reason: 'Known in the team', by: ANA, at: 1 };
  expect(refused('keyResult', { ...aKeyResult(), dismissals: [aside] })).toBe('taken');
  expect(refused('objective', { ...anObjective(), dismissals: [{ ...aside, reason: ' ' }] })).toBe(
    'input.invalid dismissals.0.reason',
  );
});
