import { test as base, type Page } from '@playwright/test';
import type { KeyResultId, ObjectiveId, TicketId } from '../../../lib/domain/ids';
import { type Badges, badgesOf } from './badges.ts';
import { command } from './commands.ts';
import { expect } from './expect.ts';
import { issuePage, listPage } from './github-pages.ts';
import { endSession, type Session, startSession } from './session.ts';
import { type TurnedOn, turnedOn } from './turned-on.ts';
import { githubTicket, MEASURES } from './workspace.ts';

/** One test's part of a browser that many tests share: a project on GitHub that no other test touches. */
export interface Scene {
  readonly session: Session;
  /** A tab of its own, to be closed at the end like every other page that the test opens. */
  readonly tab: Page;
  /** One of our own pages, through which commands are sent. */
  readonly own: Page;
  readonly objectiveId: ObjectiveId;
  readonly project: string;
  ticket(number: number): TicketId;
  /** From now on GitHub shows this issue; 56 unless a number is given. */
  serveIssue(wanted?: Parameters<typeof issuePage>[0]): void;
  serveList(rows: Parameters<typeof listPage>[0]): void;
  /** Goes to the list, or to the issue of a number, and finds the badges there. */
  visit(number?: number): Promise<Badges>;
  url(number?: number): string;
  addKeyResult(title: string, measure?: keyof typeof MEASURES): Promise<KeyResultId>;
  link(number: number, keyResultId: KeyResultId): Promise<void>;
}

interface Stage extends TurnedOn {
  readonly session: Session;
}

let scenes = 0;

/**
 * For tests that need no fresh profile: a browser, a workspace and a tracker that is turned on are there already, and
 * stay for the next test. It fails when anything of ours was in trouble.
 */
export const test = base.extend<{ scene: Scene }, { stage: Stage }>({
  stage: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture is made of.
    async ({}, use) => {
      const session = await startSession();
      await use({ session, ...(await turnedOn(session, { 'Something to start with': 'number' })) });
      await endSession(session);
    },
    { scope: 'worker' },
  ],
  scene: async ({ stage }, use) => {
    const { session, own, objectiveId, personId } = stage;
    const project = `acme/shop-${++scenes}`;
    const path = (number?: number) => `/${project}/issues${number === undefined ? '' : `/${number}`}`;
    const url = (number?: number) => `https://github.com${path(number)}`;
    const tab = await session.context.newPage();
    await use({
      session,
      tab,
      own,
      objectiveId,
      project,
      url,
      ticket: (number) => githubTicket(project, number),
      serveIssue: (wanted) =>
        session.server.serve('github.com', path(wanted?.number ?? 56), issuePage({ project, ...wanted })),
      serveList: (rows) => session.server.serve('github.com', path(), listPage(rows, project)),
      visit: async (number) => {
        await tab.goto(url(number));
        return badgesOf(tab, session.extensionId);
      },
      addKeyResult: async (title, measure = 'number') =>
        (await command(own, 'saveKeyResult', { title, objectiveId, measure: MEASURES[measure], ownerId: personId })).id,
      link: async (number, keyResultId) =>
        void (await command(own, 'linkTicket', { ticketId: githubTicket(project, number), keyResultId })),
    });
    for (const page of session.context.pages()) if (page !== own && page !== session.tab) await page.close();
    expect(session.trouble).toEqual([]);
  },
});
