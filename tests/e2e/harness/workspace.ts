import type { Page } from '@playwright/test';
import type { CycleId, KeyResultId, ObjectiveId, PersonId, TicketId } from '../../../lib/domain/ids';
import type { KeyResult } from '../../../lib/domain/key-result';
import { command, type Evaluates } from './commands.ts';

export interface Workspace {
  readonly personId: PersonId;
  readonly cycleId: CycleId;
  readonly objectiveId: ObjectiveId;
  /** Key results by title. */
  readonly keyResults: Readonly<Record<string, KeyResultId>>;
}

/** What a key result of a test may be measured by. */
export const MEASURES = {
  number: { kind: 'numeric', unit: 'ms', baseline: 900, target: 300 },
  tickets: { kind: 'work', denominator: 'allLinked' },
} as const satisfies Record<string, KeyResult['measure']>;

/**
 * A person, a running cycle and an active objective with key results, written through the product's own commands.
 * @param page any extension page.
 * @param titles key results by title, and what measures each.
 */
export async function startWorkspace(
  page: Evaluates,
  titles: Readonly<Record<string, keyof typeof MEASURES>>,
): Promise<Workspace> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const cycle = { name: 'This quarter', startsOn: day(-30), endsOn: day(60) };
  const made = await command(page, 'startWorkspace', {
    myName: 'Ada Byron',
    cycle,
    objectiveTitle: 'Checkout feels instant',
  });
  const keyResults: Record<string, KeyResultId> = {};
  for (const [title, measure] of Object.entries(titles)) {
    const draft = { title, objectiveId: made.objectiveId, measure: MEASURES[measure], ownerId: made.personId };
    keyResults[title] = (await command(page, 'saveKeyResult', draft)).id;
  }
  await command(page, 'saveCycle', { id: made.cycleId, state: 'active' });
  await command(page, 'saveObjective', { id: made.objectiveId, state: 'active' });
  return { ...made, keyResults };
}

/** The id of a GitHub issue. */
export const githubTicket = (project: string, number: number): TicketId =>
  `github|https://github.com|${project}|${number}`.toLowerCase() as TicketId;

/** Turns GitHub on as the popup does, for journeys that are about something else: the person agrees and our page asks. */
export async function turnOnGithub(page: Page): Promise<void> {
  // Playwright evaluates as if a person had clicked.
  const isGranted = await page.evaluate(() => chrome.permissions.request({ origins: ['https://github.com/*'] }));
  if (!isGranted) throw new Error('github.com was not granted');
  await command(page, 'turnTrackerOn', { tracker: 'github', baseUrl: 'https://github.com' });
}
