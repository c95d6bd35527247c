// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../../components/hooks/command';
import type { KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import type { Measure } from '../../lib/domain/measure';
import { db } from '../../lib/store/db';
import { besideField, click, control, field, page, submit, type, until } from '../helpers/dashboard-page';

let objectiveId: ObjectiveId;

beforeEach(async () => {
  await page.wipe();
  await page.open('/start');
  page.now = Date.now();
  const day = (offset: number) => new Date(page.now + offset * 86_400_000).toISOString().slice(0, 10);
  const cycle = { name: 'Now', startsOn: day(-50), endsOn: day(50) };
  const input = { myName: 'Ana', cycle, objectiveTitle: 'It works' };
  ({ objectiveId } = (await command('startWorkspace', input)).value);
});
afterEach(() => page.close());

const saved = async (): Promise<Measure | undefined> => (await db.keyResults.toArray())[0]?.measure;
const shows = (words: string) => until(() => page.text().includes(words));
/** A radio button or a box to tick, by the words beside it. */
const choice = (words: string | RegExp): Promise<HTMLInputElement> =>
  until(() =>
    [...document.querySelectorAll('label')]
      .findLast((label) =>
        typeof words === 'string' ? label.textContent === words : words.test(label.textContent ?? ''),
      )
      ?.querySelector('input'),
  );

/** The form of a new key result of some kind. */
async function form(kind: Measure['kind']): Promise<void> {
  await page.open(`/objectives/${objectiveId}`);
  await click('Add key result');
  await type('Title', 'A key result');
  await type('Measured by', kind);
}

describe('a key result measured by', () => {
  test('limits asks for as many as its comparison needs, and for them in order', async () => {
    await form('threshold');
    await type('It has to stay', 'between');
    await type('Lower limit', '5');
    await submit();
    expect(await besideField('Upper limit')).toBe('A number belongs here.');
    await type('Upper limit', '2');
    await submit();
    await shows('The lower limit is not below the upper one');
    expect(await besideField('Upper limit')).toContain('is not below');
    await type('Upper limit', '8');
    await type('Unit', 'days');
    await type('It is judged', 'worst');
    await submit();
    await shows('5 to 8 days, by the worst value');
  });

  test('steps has them added, weighed, ticked, put in order and taken out; the keyboard goes with them', async () => {
    await form('milestone');
    await type('Step 1', 'Launch');
    await type('Weight of step 1', '2');
    await click('Add a step');
    await until(
      () =>
        document.activeElement?.id ===
        [...document.querySelectorAll('label')].find((label) => label.textContent === 'Step 2')?.htmlFor,
    );
    await type('Step 2', 'Draft');
    await click('Add a step');
    await type('Step 3', 'Mistake');
    await click('Move step 2 up');
    await until(() => document.activeElement?.getAttribute('aria-label') === 'Move step 1 down');
    await click('Take out step 3');
    await until(() => document.activeElement?.getAttribute('aria-label') === 'Take out step 2');
    (await choice('Done: Step 1')).click();
    await submit();
    await shows('Ana2 steps');
    expect(await saved()).toEqual({
      kind: 'milestone',
      steps: [
        { name: 'Draft', weight: 1, done: true },
        { name: 'Launch', weight: 2, done: false },
      ],
    });
  });

  test('steps without a name, or with the same one, is refused beside them, and nothing is lost', async () => {
    await form('milestone');
    await submit();
    expect(await besideField('Step 1')).toBe('Please fill this in.');
    await type('Step 1', 'Launch');
    await click('Add a step');
    await type('Step 2', 'Launch');
    await submit();
    await shows('Two steps have the same name');
    expect(await besideField('Step 2')).toContain('Two steps have the same name');
    expect((await field('Step 2')).value).toBe('Launch');
  });

  test('three outcomes asks for each in a sentence', async () => {
    await form('ordinal');
    await type('Commit', 'One pays');
    await type('Target', 'Ten pay');
    await submit();
    expect(await besideField('Stretch')).toBe('Please fill this in.');
    await type('Stretch', 'All pay');
    await submit();
    await shows('Target: Ten pay');
  });

  test('a kind that was tried and left again has kept what was typed', async () => {
    await form('numeric');
    await type('Baseline', '800');
    await type('Measured by', 'boolean');
    await type('Measured by', 'numeric');
    expect((await field('Baseline')).value).toBe('800');
  });
});

/** The page of a running key result that is measured like this. */
async function pageOf(measure: Measure): Promise<KeyResultId> {
  const { value } = await command('saveKeyResult', { title: 'A key result', objectiveId, measure });
  await command('saveObjective', { id: objectiveId, state: 'active' });
  await page.open(`/key-results/${value.id}`);
  await click('Check in');
  return value.id;
}
async function checkIn(): Promise<void> {
  (await until(() => document.querySelector<HTMLElement>('input[type=radio][value="6"]'))).click();
  await submit();
  await shows('Checked in.');
}

describe('a check-in on a key result measured by', () => {
  test('yes or no is a choice, where nobody has to have looked', async () => {
    await pageOf({ kind: 'boolean' });
    expect((await choice('Not looked at this time')).checked).toBe(true);
    (await choice('Yes')).click();
    await checkIn();
    await until(
      () => document.querySelector('[role=meter][aria-label=Outcome]')?.getAttribute('aria-valuenow') === '100',
    );
    await control('Check in');
    expect(page.text()).toContain('yes');
  });

  test('three outcomes chooses among them', async () => {
    await pageOf({ kind: 'ordinal', commit: 'One pays', target: 'Ten pay', stretch: 'All pay' });
    (await choice('target: Ten pay')).click();
    await checkIn();
    await until(
      () => document.querySelector('[role=meter][aria-label=Outcome]')?.getAttribute('aria-valuenow') === '70',
    );
    expect(await shows('reached target: Ten pay')).toBe(true);
  });

  test('steps ticks them, and undo takes back both', async () => {
    const steps = ['Draft', 'Launch'].map((name) => ({ name, weight: 1, done: false }));
    await pageOf({ kind: 'milestone', steps });
    (await choice('Draft')).click();
    await checkIn();
    await shows('1 of 2 steps done');
    await shows('○ Draft, ○ Launch → ✓ Draft, ○ Launch');
    await click('Undo');
    await shows('0 of 2 steps done');
    expect(await db.checkIns.filter(({ deletedAt }) => deletedAt === null).count()).toBe(0);
  });

  test('its work asks for nothing but confidence', async () => {
    await pageOf({ kind: 'work', denominator: 'allLinked' });
    await until(() => document.activeElement?.getAttribute('type') === 'radio');
    expect(document.querySelector('form input:not([type=radio])')).toBeNull();
  });

  test('a worst value asks for today’s value, and says the worst', async () => {
    await pageOf({ kind: 'threshold', unit: '%', op: '≥', limits: [99], aggregate: 'worst' });
    await type('Value today (%)', '98');
    await checkIn();
    expect(await shows('98 % at worst, to stay ≥ 99 %')).toBe(true);
  });
});

describe('the page of a key result', () => {
  const measure: Measure = { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 };
  async function after(value: number): Promise<void> {
    const keyResultId = await pageOf(measure);
    await command('checkIn', { keyResultId, value, confidence: 9 });
    await page.open(`/key-results/${keyResultId}`);
  }

  test.each([
    [900, '-20 % is behind where it began; averages count 0 %.'],
    [200, '120 % is beyond the target; averages count 100 %.'],
  ])('shows %d as it is, beside what averages make of it', async (value, words) => {
    await after(value);
    expect(await shows(words)).toBe(true);
  });

  test('writes out how a number is made when asked, to the last step', async () => {
    await after(700);
    const summary = await until(() =>
      [...document.querySelectorAll('summary')].find((one) => one.textContent === 'How the outcome is made'),
    );
    expect(page.text()).not.toContain('way come');
    summary.click();
    await shows('Outcome: 20 %.');
    await shows('Rule: (value − baseline) / (target − baseline).');
    expect(await shows('part of the way: −100 / −500 = 0.2.')).toBe(true);
  });

  test('asks about what does not fit together, and lists mark it', async () => {
    await after(790);
    await shows('Little progress, high confidence.');
    // How much is expected may differ by a day where the person is.
    await shows('2 % reached where');
    await shows('is expected, with a confidence of 9/10');
    await page.open(`/objectives/${objectiveId}`);
    expect(await shows('Little progress, high confidence')).toBe(true);
  });
});
