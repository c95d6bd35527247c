import { describe, expect, test } from 'vitest';
import { secondKeyResult, soundDraft, soundKeyResult, soundObjective } from '../../tests/coach/draft';
import { review } from './coach';
import type { Facts, KeyResultFacts, ObjectiveFacts } from './facts';
import { sentenceOf } from './sentence';
import { countWords } from './size';
import { lexiconOf } from './words/lexicon-of';

const english = lexiconOf('en');
const judge = (id: string, facts: Facts) =>
  review(facts, english).findings.find(({ rule, about }) => rule.id === id && ['o1', 'k0', 'k1'].includes(about.id))
    ?.judgement;
const objective = (id: string, own: Partial<ObjectiveFacts>, facts: Partial<Facts> = {}) =>
  judge(id, { ...soundDraft, ...facts, objective: { ...soundObjective, ...own } });
const keyResult = (id: string, own: Partial<KeyResultFacts>, facts: Partial<Facts> = {}) =>
  judge(id, { ...soundDraft, ...facts, keyResults: [{ ...soundKeyResult, ...own }, secondKeyResult] });
const several = (id: string, own: readonly Partial<KeyResultFacts>[], state: ObjectiveFacts['state'] = 'draft') =>
  objective(
    id,
    { state, kind: 'aspirational' },
    { keyResults: own.map((one, i) => ({ ...soundKeyResult, ...one, id: `k${i}` })) },
  );
const numeric = (baseline: number | null, target: number | null, unit = '') => ({
  kind: 'numeric',
  unit,
  baseline,
  target,
});
const person = (id: string, name = 'Ana Ruiz') => ({ id, name });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('objectives', () => {
  test.each([
    [3, 'warn'],
    [4, 'pass'],
    [18, 'pass'],
    [19, 'warn'],
  ])('of %i words: %s', (count, outcome) => {
    expect(objective('O4', { title: words(count) })?.outcome).toBe(outcome);
  });

  test('on two lines are too long', () => {
    expect(objective('O4', { title: 'Four words on one\nand more' })?.outcome).toBe('warn');
    expect(objective('O4', { title: 'Four words on one\n' })?.outcome).toBe('pass');
  });

  test('in scripts without spaces are counted by characters', () => {
    expect(countWords('顧客が友人に勧める会社になる')).toBe(7);
    expect(countWords('👍 …')).toBe(0);
  });

  test('carry no sign or amount in words either', () => {
    expect(objective('O1', { title: 'Earn a million' })?.found).toEqual(['million']);
    expect(objective('O1', { title: 'Earn more $ from less €' })?.found).toEqual(['$', '€']);
    expect(objective('O1', { title: 'Be ready for Q3 2027 and Web3' })?.outcome).toBe('pass');
  });

  test('may build what cannot be shipped, if it stands next to the verb', () => {
    expect(objective('O2', { title: 'Build a place of deep trust' })?.outcome).toBe('pass');
    expect(objective('O2', { title: 'Build a reporting tool that shows culture' })?.found).toEqual(['Build']);
    expect(objective('O2', { title: 'A culture of trust is what we will build' })?.outcome).toBe('pass');
  });

  test('that move a metric pass with a why, in the title or beside it', () => {
    expect(objective('O1', { title: 'Raise NPS by 20 %' })?.found).toEqual(['20%']);
    expect(objective('O3', { title: 'Reduce costs', why: '' })?.outcome).toBe('warn');
    expect(objective('O3', { title: 'Reduce costs', why: 'We pay double' })?.outcome).toBe('pass');
    expect(objective('O3', { title: 'Reduce costs to 20', why: '' })?.outcome).toBe('warn');
    expect(objective('O3', { title: 'Reduce costs to fund research', why: '' })?.outcome).toBe('pass');
    expect(objective('O3', { title: 'Reach 20 points', why: '' })?.found).toEqual(['Reach']);
    expect(objective('O3', { title: 'Reach every customer', why: '' })?.outcome).toBe('pass');
  });

  test('need a cycle and an end, their own or the cycle’s', () => {
    expect(objective('O7', {}, { cycle: null })?.outcome).toBe('fail');
    expect(objective('O7', { dueOn: '2026-08-01' }, { cycle: { startsOn: null, endsOn: null } })?.outcome).toBe('pass');
  });

  test('have one owner: nobody and two block, a blank name is nobody', () => {
    expect(objective('O8', { owners: [] })?.outcome).toBe('fail');
    expect(objective('O8', { owners: [person('p', ' ')] })?.outcome).toBe('fail');
    const two = objective('O8', { owners: [person('p1'), person('p2')] });
    expect(two).toMatchObject({ outcome: 'fail', fix: { field: 'ownerId', value: 'p1' } });
  });

  test('have a reviewer who is not the owner, or say that nobody reviews', () => {
    expect(objective('O9', { reviewer: null })?.outcome).toBe('warn');
    expect(objective('O9', { reviewer: 'none' })?.outcome).toBe('pass');
  });

  test.each([
    [0, 'fail'],
    [1, 'warn'],
    [2, 'pass'],
    [5, 'pass'],
    [6, 'warn'],
  ])('with %i key results: %s', (count, outcome) => {
    expect(
      several(
        'O10',
        Array.from({ length: count }, () => ({})),
      )?.outcome,
    ).toBe(outcome);
  });

  test.each([
    ['team', 3, 'pass'],
    ['team', 4, 'warn'],
    ['company', 5, 'pass'],
    ['company', 6, 'warn'],
    ['team', null, undefined],
  ] as const)('of a %s beside it %s: %s', (level, besideIt, outcome) => {
    expect(objective('O11', { level, besideIt })?.outcome).toBe(outcome);
  });

  test('of a company serve nothing above', () => {
    expect(objective('O12', { level: 'company', parents: [], contribution: '' })).toBeUndefined();
    expect(objective('O12', { parents: [], contribution: 'two words' })?.outcome).toBe('warn');
    expect(objective('O12', { contribution: '' })?.outcome).toBe('pass');
  });

  test('skip only levels that are in use', () => {
    const parents = [{ title: 'Up', level: 'company' as const }];
    expect(objective('O13', { parents })?.found).toEqual(['department']);
    expect(objective('O13', { parents }, { levelsInUse: ['company', 'team'] })?.outcome).toBe('pass');
    expect(objective('O13', { parents: [{ title: 'Aside', level: 'team' }] })?.outcome).toBe('pass');
    expect(objective('O13', { parents: [...parents, { title: 'B', level: 'department' }] })?.found).toEqual([
      'Up',
      'B',
    ]);
    expect(objective('O13', { parents: [] })).toBeUndefined();
  });

  test('without an answer to the sufficiency question have one to give', () => {
    expect(objective('O15', { couldStillFail: null })?.outcome).toBe('todo');
  });

  test('read as one sentence, blanks shown', () => {
    expect(sentenceOf(soundDraft, english, (on) => `the ${on}`).text).toBe(
      'I will Make mobile the way customers prefer to reach us by the 2026-09-30, as measured by ' +
        'Orders placed on a phone; Seconds until the first screen answers.',
    );
    const blank = sentenceOf({ ...soundDraft, cycle: null, keyResults: [{ ...soundKeyResult, title: ' ' }] }, english);
    expect(blank).toMatchObject({ isComplete: false, text: expect.stringContaining('by …, as measured by ….') });
  });
});

describe('key results', () => {
  test('need both ends of a number; a bare number without a name is asked for its unit', () => {
    expect(keyResult('K1', { measure: numeric(null, 5) })?.outcome).toBe('fail');
    expect(keyResult('K1', { measure: numeric(5, null) })?.outcome).toBe('fail');
    expect(keyResult('K1', { measure: numeric(5, Number.NaN) })?.outcome).toBe('fail');
    expect(keyResult('K1', { title: '32 → 50', measure: numeric(32, 50) })?.outcome).toBe('warn');
    expect(keyResult('K1', { title: 'NPS', measure: numeric(32, 50) })?.outcome).toBe('pass');
  });

  test('of other kinds need what their kind needs', () => {
    expect(keyResult('K1', { measure: { kind: 'milestone', steps: [] } })?.outcome).toBe('fail');
    expect(keyResult('K1', { measure: { kind: 'milestone', steps: [1] } })?.outcome).toBe('pass');
    expect(keyResult('K1', { measure: { kind: 'threshold' } })?.outcome).toBe('fail');
    expect(keyResult('K1', { measure: { kind: 'threshold', limits: [99] } })?.outcome).toBe('pass');
    expect(keyResult('K1', { measure: { kind: 'work' } })?.outcome).toBe('pass');
  });

  test('whose title states the measure get it with one click', () => {
    expect(keyResult('K1', { title: 'Activation 41 % → 60 %', measure: null })?.fix).toEqual({
      field: 'measure',
      value: { kind: 'numeric', unit: '%', baseline: 41, target: 60 },
    });
    expect(keyResult('K1', { title: 'Steady 5 → 5', measure: null })?.fix).toBeNull();
    const half = { title: 'Wait 9 → 3', measure: numeric(9, null, 'days') };
    expect(keyResult('K1', half)?.fix).toMatchObject({ value: { unit: 'days', baseline: 9, target: 3 } });
    expect(keyResult('K1', { title: 'Wait 9 → 3', measure: { kind: 'milestone' } })).toMatchObject({
      outcome: 'fail',
      fix: null,
    });
  });

  test('without a baseline may find it first', () => {
    expect(keyResult('K3', { measure: numeric(null, 300, 'ms') })?.fix).toEqual({
      field: 'measure',
      value: { kind: 'baseline', unit: 'ms' },
    });
    expect(keyResult('K3', { measure: { kind: 'work' } })).toBeUndefined();
  });

  test('count relief downwards and effort upwards', () => {
    expect(keyResult('K6', { title: 'Calm', measure: numeric(10, 40, 'meetings') })?.found).toEqual(['meetings']);
    expect(keyResult('K6', { title: 'Calm', measure: numeric(40, 10, 'meetings') })?.outcome).toBe('pass');
    expect(keyResult('K6', { title: 'Hold three long customer interviews' })?.outcome).toBe('warn');
    expect(keyResult('K6', { title: 'Hold 3 of the very long interviews' })?.outcome).toBe('pass');
    expect(keyResult('K6', { title: 'Reduce 900 calls to 500' })?.outcome).toBe('pass');
  });

  test('are vague only where no number is said', () => {
    expect(keyResult('K7', { title: 'Better search', measure: null })?.outcome).toBe('warn');
    expect(keyResult('K7', { title: 'Better search', measure: numeric(1, 2) })?.outcome).toBe('pass');
    expect(keyResult('K7', { title: 'Better search', measure: { kind: 'threshold' } })?.outcome).toBe('pass');
  });

  test('name who is counted once, in the title or the unit', () => {
    expect(keyResult('K8', { title: 'Users', measure: numeric(1, 9, 'users') })?.found).toEqual(['Users', 'users']);
    expect(keyResult('K8', { title: 'Users', measure: null })?.outcome).toBe('pass');
    expect(keyResult('K8', { title: 'Users', measure: numeric(1, 9, 'active per week') })?.outcome).toBe('pass');
  });

  test('end on different days', () => {
    expect(several('K9', [{ dueOn: null }, { dueOn: '2026-09-30' }])?.outcome).toBe('warn');
    expect(several('K9', [{ dueOn: null }, { dueOn: '2026-08-30' }])?.outcome).toBe('pass');
    expect(several('K9', [{ dueOn: null }])).toBeUndefined();
  });

  test.each([
    ['2026-07-01', 'pass'],
    ['2026-06-30', 'fail'],
    ['2026-09-30', 'pass'],
    ['2026-10-01', 'fail'],
    [null, 'pass'],
  ])('due on %s in the third quarter: %s', (dueOn, outcome) => {
    const judgement = keyResult('K10', { dueOn });
    expect(judgement?.outcome).toBe(outcome);
    if (outcome === 'fail') expect(judgement?.fix).toEqual({ field: 'dueOn', value: '2026-09-30' });
  });

  test('end with their objective where that ends earlier', () => {
    const facts = { ...soundDraft, objective: { ...soundObjective, dueOn: '2026-08-01' } };
    expect(judge('K10', facts)).toMatchObject({ outcome: 'fail', fix: { value: '2026-08-01' } });
  });

  test('show evidence by link, rule or work', () => {
    expect(keyResult('K12', { evidenceUrl: ' ' })?.outcome).toBe('warn');
    expect(keyResult('K12', { evidenceUrl: null, hasLinkRule: true })?.outcome).toBe('pass');
    expect(keyResult('K12', { evidenceUrl: null, measure: { kind: 'work' } })?.outcome).toBe('pass');
  });

  test('that are ratios want an absolute number beside them', () => {
    expect(keyResult('K13', { measure: numeric(1, 2, '%') })?.outcome).toBe('pass');
    expect(keyResult('K13', { title: 'Share of phones' }, {})?.outcome).toBe('pass');
    expect(several('K13', [{ measure: numeric(1, 2, '%') }, { title: 'Win rate' }])?.outcome).toBe('warn');
    expect(several('K13', [{ measure: numeric(1, 2, '%') }, { measure: { kind: 'boolean' } }])?.outcome).toBe('warn');
    expect(several('K13', [{}])).toBeUndefined();
  });

  test('lead and lag, as far as it is said', () => {
    expect(several('K14', [{ leadLag: 'lag' }, { leadLag: null }])?.outcome).toBe('todo');
    expect(several('K14', [{ leadLag: 'lead' }, { leadLag: 'lead' }])?.found).toEqual(['lead']);
    expect(several('K14', [{ leadLag: 'lead' }])).toBeUndefined();
  });

  test.each([
    [[9, 9], 'pass'],
    [[9, 10], 'warn'],
    [[3, 2], 'pass'],
    [[2, 2], 'warn'],
    [[null, 10], 'warn'],
    [[null, null], 'todo'],
  ] as const)('drafted with confidence %j: %s', (confidences, outcome) => {
    expect(
      several(
        'K15',
        confidences.map((confidence) => ({ confidence })),
      )?.outcome,
    ).toBe(outcome);
  });

  test('are asked for confidence as drafts only', () => {
    expect(several('K15', [{ confidence: 10 }], 'active')).toBeUndefined();
  });

  test('whose words and numbers disagree may swap baseline and target', () => {
    expect(keyResult('K16', { title: 'Reduce waiting', measure: numeric(3, 9, 'h') })?.fix).toEqual({
      field: 'measure',
      value: { kind: 'numeric', unit: 'h', baseline: 9, target: 3 },
    });
    for (const title of ['Reduce waiting', 'Raise waiting'])
      expect(keyResult('K16', { title, measure: numeric(3, 3) })?.outcome).toBe('pass');
    expect(keyResult('K16', { title: 'Reduce waiting to raise sales', measure: numeric(3, 9) })?.outcome).toBe('pass');
    expect(keyResult('K16', { title: 'Raise waiting from 9 to 3', measure: null })).toMatchObject({
      outcome: 'warn',
      fix: null,
    });
  });

  test('measure one thing, which no other measures', () => {
    expect(keyResult('K17', { title: 'Retention and average response time' })?.found).toEqual([
      'Retention',
      'response time',
    ]);
    expect(keyResult('K17', { title: 'Revenue and revenue' })?.outcome).toBe('pass');
    expect(keyResult('K17', { title: 'Retention and the very latency' })?.outcome).toBe('warn');
    expect(keyResult('K17', { title: 'Retention and the very last latency' })?.outcome).toBe('pass');
    const twins = [{ title: 'Orders placed by phone' }, { title: 'Increase orders placed by phone to 300' }];
    expect(several('K17', twins)?.found).toEqual(['Increase orders placed by phone to 300']);
    expect(several('K17', [{ title: '5' }, { title: '6' }])?.outcome).toBe('pass');
  });

  test('are no tickets: a key is taken out with one click', () => {
    expect(keyResult('K18', { title: 'PROJ-123: refactor' })).toMatchObject({
      found: ['PROJ-123'],
      fix: { field: 'title', value: 'refactor' },
    });
    expect(keyResult('K18', { title: 'PROJ-123' })).toMatchObject({ outcome: 'warn', fix: null });
    expect(keyResult('K18', { title: 'See #4711' })?.outcome).toBe('warn');
    for (const title of ['Meet ISO-27001', 'SHA-256 everywhere', 'Be #1', 'A-1 rating', 'x-PROJ-1'])
      expect([title, keyResult('K18', { title })?.outcome]).toEqual([title, 'pass']);
  });

  test('do not repeat a linked ticket', () => {
    const tickets = [{ title: 'Add  an INDEX.', state: 'open' as const }];
    expect(keyResult('K18', { title: 'Add an index', tickets })).toMatchObject({ outcome: 'warn', fix: null });
    const oneWord = [{ title: 'indexing', state: 'open' as const }];
    expect(keyResult('K18', { title: 'Indexing', tickets: oneWord })?.outcome).toBe('warn');
    expect(keyResult('K18', { title: '…', tickets: [{ title: '—', state: 'open' }] })?.outcome).toBe('pass');
  });
});

describe('while it runs', () => {
  const active = (id: string, own: Partial<KeyResultFacts>, facts: Partial<Facts> = {}) =>
    keyResult(id, own, { objective: { ...soundObjective, state: 'active' }, ...facts });
  const ticket = (state: 'open' | 'done' | 'cancelled' | 'unknown') => ({ title: state, state });

  test('drafts are left alone', () => {
    for (const id of ['W1', 'W2', 'W3', 'W4', 'W5']) {
      const own = { tickets: [ticket('done')], outcomeRatio: 0, reported: 'on_track', sameValueSince: '2026-01-01' };
      expect(keyResult(id, own)).toBeUndefined();
    }
  });

  test('a number only tickets moved may become a measure of work', () => {
    expect(active('W1', { tickets: [ticket('done')] })?.fix).toEqual({
      field: 'measure',
      value: { kind: 'work', denominator: 'allLinked' },
    });
    expect(active('W1', { tickets: [ticket('open')] })?.outcome).toBe('pass');
    expect(active('W1', { tickets: null })).toBeUndefined();
    expect(active('W1', { tickets: [], measure: { kind: 'work' } })).toBeUndefined();
  });

  test.each([
    ['2026-07-14', [], 'pass'],
    ['2026-07-15', [], 'warn'],
    ['2026-07-15', ['done', 'cancelled'], 'warn'],
    ['2026-07-15', ['unknown'], 'pass'],
  ] as const)('on %s with tickets %j somebody works on it: %s', (today, states, outcome) => {
    expect(active('W2', { tickets: states.map(ticket) }, { today })?.outcome).toBe(outcome);
  });

  test('what is reached needs no more work', () => {
    expect(active('W2', { tickets: [], outcomeRatio: 1 }, { today: '2026-08-15' })?.outcome).toBe('pass');
  });

  test.each([
    [['done'], 0.69, 'warn'],
    [['done'], 0.7, 'pass'],
    [['done', 'cancelled'], 0.1, 'warn'],
    [['done', 'open'], 0.1, 'pass'],
    [['cancelled'], 0.1, 'pass'],
  ] as const)('with tickets %j and outcome %f: %s', (states, outcomeRatio, outcome) => {
    expect(active('W3', { tickets: states.map(ticket), outcomeRatio })?.outcome).toBe(outcome);
  });

  test.each([
    ['2026-07-23', 'warn'],
    ['2026-07-24', 'pass'],
  ])('on track and unchanged since %s on 20 August: %s', (sameValueSince, outcome) => {
    const own = { reported: 'on_track', sameValueSince, outcomeRatio: 0.2 };
    expect(active('W4', own, { today: '2026-08-20' })?.outcome).toBe(outcome);
    expect(active('W4', { ...own, outcomeRatio: 1 }, { today: '2026-08-20' })?.outcome).toBe('pass');
    expect(active('W4', { ...own, reported: 'behind' }, { today: '2026-08-20' })).toBeUndefined();
  });

  test('goalposts may move until the start', () => {
    const edit = (on: string, reason: string) => ({ edits: [{ field: 'target' as const, on, reason }] });
    expect(active('W5', edit('2026-07-01', ''))?.outcome).toBe('pass');
    expect(active('W5', edit('2026-07-02', ' '))).toMatchObject({ outcome: 'fail', found: ['2026-07-02'] });
  });

  test('all reached is too safe for a stretch, and expected of a commitment', () => {
    expect(several('W6', [{ outcomeRatio: 1 }, { outcomeRatio: 1.2 }], 'closed')?.outcome).toBe('warn');
    expect(several('W6', [{ outcomeRatio: 1 }, { outcomeRatio: null }], 'closed')?.outcome).toBe('pass');
    expect(several('W6', [{ outcomeRatio: 1 }], 'closed')?.outcome).toBe('warn');
    expect(several('W6', [], 'closed')).toBeUndefined();
    expect(several('W6', [{ outcomeRatio: 1 }], 'active')).toBeUndefined();
    expect(objective('W6', { state: 'closed', kind: 'committed' })).toBeUndefined();
  });

  test.each([
    [10, 5, 'pass'],
    [10, 6, 'warn'],
    [9, 9, undefined],
  ])('of %i open tickets %i serve no goal: %s', (tickets, unlinked, outcome) => {
    expect(objective('W7', { state: 'active' }, { openWork: { tickets, unlinked } })?.outcome).toBe(outcome);
  });
});
