import type { Page } from '@playwright/test';
import { type Badges, badgesOf } from './badges.ts';
import type { Session } from './session.ts';
import { startWorkspace, turnOnGithub, type Workspace } from './workspace.ts';

/** A workspace with GitHub turned on: where most journeys begin. */
export interface TurnedOn extends Workspace {
  /** One of our own pages, through which commands are sent. */
  readonly own: Page;
  /** Goes there with the session's tab and finds its badges. */
  visit(url: string): Promise<Badges>;
}

export async function turnedOn(session: Session, titles: Parameters<typeof startWorkspace>[1]): Promise<TurnedOn> {
  await session.agreeTo('https://github.com');
  const own = await session.open('popup.html');
  const workspace = await startWorkspace(own, titles);
  await turnOnGithub(own);
  await session.tab.bringToFront();
  return {
    ...workspace,
    own,
    visit: async (url) => {
      await session.tab.goto(url);
      return badgesOf(session.tab, session.extensionId);
    },
  };
}
