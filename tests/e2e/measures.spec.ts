import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './harness/axe.ts';
import { expectWords, press } from './harness/bubble.ts';
import { command } from './harness/commands.ts';
import { ISSUE_PATH, ISSUE_URL, issuePage } from './harness/github-pages.ts';
import { expect, test } from './harness/session.ts';
import { turnedOn } from './harness/turned-on.ts';
import { githubTicket } from './harness/workspace.ts';

/** A key result of one kind: how it is written, what its check-in says, and what comes of it. */
interface Told {
  readonly title: string;
  readonly kind: string;
  write(form: Locator): Promise<void>;
  say(form: Locator): Promise<void>;
  /** In percent. */
  readonly outcome: string;
  /** A step of its arithmetic. */
  readonly step: string;
}

const nothing = async () => {};
const choose = (words: string) => (form: Locator) => form.getByLabel(words, { exact: true }).check();
const value = (number: string) => (form: Locator) => form.getByLabel(/^Value today/).fill(number);

const ALL: readonly Told[] = [
  {
    title: 'Checkout is quick',
    kind: 'A number that moves',
    write: async (form) => {
      await form.getByLabel('Baseline').fill('800');
      await form.getByLabel('Target').fill('300');
      await form.getByLabel('Unit').fill('ms');
    },
    say: value('900'),
    outcome: '-20',
    step: 'part of the way: 100 / −500 = −0.2.',
  },
  {
    title: 'It is there when needed',
    kind: 'A number kept within limits',
    write: async (form) => {
      await form.getByLabel('Limit', { exact: true }).fill('99.5');
      await form.getByLabel('Unit').fill('%');
    },
    say: value('99.7'),
    outcome: '100',
    step: 'not too low: 99.7 ≥ 99.5? = yes.',
  },
  {
    title: 'We know how often people call',
    kind: 'A number to be found out',
    write: nothing,
    say: value('17'),
    outcome: '100',
    step: 'is known: is 17 known? = yes.',
  },
  {
    title: 'The contract is signed',
    kind: 'Steps',
    write: async (form) => {
      await form.getByLabel('Step 1', { exact: true }).fill('Signed');
      await form.getByLabel('Weight of step 1').fill('3');
      await form.getByRole('button', { name: 'Add a step' }).click();
      await form.page().keyboard.type('Drafted');
      await form.getByRole('button', { name: 'Move step 2 up' }).press('Enter');
      await expect(form.getByRole('button', { name: 'Move step 1 down' })).toBeFocused();
      await expect(form.getByLabel('Step 1', { exact: true })).toHaveValue('Drafted');
    },
    say: choose('Drafted'),
    outcome: '25',
    step: 'part of the steps: 0.3333333333333333 / 1.3333333333333333 = 0.25.',
  },
  {
    title: 'People pay for it',
    kind: 'Three described outcomes',
    write: async (form) => {
      await form.getByLabel('Commit').fill('One pays');
      await form.getByLabel('Target').fill('Ten pay');
      await form.getByLabel('Stretch').fill('All pay');
    },
    say: choose('target: Ten pay'),
    outcome: '70',
    step: 'worth of the rung reached: number 2, counted from 0, of 0, 0.3, 0.7, 1 = 0.7.',
  },
  {
    title: 'The audit is passed',
    kind: 'Yes or no',
    write: nothing,
    say: choose('Yes'),
    outcome: '100',
    step: 'is yes: 1 ≥ 1? = yes.',
  },
  {
    title: 'The migration is through',
    kind: 'Its finished tickets',
    write: async (form) => {
      await form.getByLabel('The plan is').selectOption('A fixed amount');
      await form.getByLabel('Work to finish').fill('4');
    },
    say: nothing,
    outcome: '25',
    step: 'work: 1 / 4 = 0.25.',
  },
];

test('a key result of every kind is written, checked in on, and shows its number with all its arithmetic', async ({
  session,
}) => {
  test.setTimeout(240_000);
  session.server.serve('github.com', ISSUE_PATH, issuePage({ state: 'closed' }));
  const { own, objectiveId, visit } = await turnedOn(session, { 'Fewer support calls': 'number' });
  await (await visit(ISSUE_URL)).expectTexts('Link');
  const dashboard = await session.open(`dashboard.html#/objectives/${objectiveId}`);
  const goTo = (route: string) => dashboard.evaluate((hash) => (location.hash = hash), route);

  for (const told of ALL) {
    await test.step(`${told.kind}: written`, async () => {
      await goTo(`/objectives/${objectiveId}`);
      await dashboard.getByRole('button', { name: 'Add key result' }).first().click();
      const form = dashboard.getByRole('form', { name: 'New key result' });
      await form.getByLabel('Title').fill(told.title);
      await form.getByLabel('Measured by').selectOption(told.kind);
      await told.write(form);
      await expectAccessible(dashboard, `${told.kind}: form`);
      await form.getByRole('button', { name: 'Add key result' }).click();
      await expect(dashboard.getByRole('link', { name: told.title })).toBeVisible();
    });
  }
  for (const told of ALL) {
    await test.step(`${told.kind}: checked in on, and explained`, async () => {
      await goTo(`/objectives/${objectiveId}`);
      await dashboard.getByRole('link', { name: told.title }).click();
      await expect(dashboard.getByRole('heading', { level: 1, name: told.title })).toBeVisible();
      if (told.kind === 'Its finished tickets') {
        const keyResultId = (await dashboard.evaluate(() => location.hash)).split('/').at(-1);
        await command(own, 'linkTicket', {
          ticketId: githubTicket('kepano/defuddle', 56),
          keyResultId: keyResultId as never,
        });
      }
      await dashboard.getByRole('button', { name: 'Check in' }).click();
      await checkIn(dashboard, told);
      await expect(dashboard.getByRole('meter', { name: 'Outcome' })).toHaveAttribute('aria-valuenow', told.outcome);
      await dashboard.getByText('How the outcome is made', { exact: true }).click();
      await expect(dashboard.getByText(told.step)).toBeVisible();
    });
  }

  await test.step('In the popup a step is ticked in the same words.', async () => {
    await session.tab.bringToFront();
    const popup = await session.pressToolbarButton(session.tab);
    await press(popup, 'Check in on The contract is signed');
    await expectWords(popup, 'Steps done');
    await popup.locator('::-p-aria([name="Signed"][role="checkbox"])').click();
    await press(popup, 'Check in');
    await expectWords(popup, /Checked in on “\S?The contract is signed/);
    const row = dashboard.getByRole('listitem').filter({ hasText: 'The contract is signed' });
    await goTo(`/objectives/${objectiveId}`);
    await expect(row.getByRole('meter', { name: 'Outcome' })).toHaveAttribute('aria-valuenow', '100');
  });
});

async function checkIn(dashboard: Page, { say }: Told): Promise<void> {
  const form = dashboard.locator('form').filter({ hasText: 'Confidence to reach the target' });
  await say(form);
  await form.getByRole('radio', { name: '6', exact: true }).check();
  await form.getByRole('button', { name: 'Check in' }).click();
  await expect(dashboard.getByText('Checked in.')).toBeVisible();
}
