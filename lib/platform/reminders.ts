import browser from 'webextension-polyfill';
import type { Reminders } from '../domain/reminder';

const KEY = 'reminders';
const PERMISSION = { permissions: ['notifications'] } satisfies Parameters<typeof browser.permissions.request>[0];

/** How this device reminds; `null` = not at all. */
export const chosenReminders = async (): Promise<Reminders | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as Reminders | undefined) ?? null;

export const chooseReminders = (reminders: Reminders | null): Promise<void> =>
  browser.storage.local.set({ [KEY]: reminders });

/** Asks the person. Must be called in a click handler, before any `await`. @returns whether they agreed. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export const giveBackNotifying = (): Promise<boolean> => browser.permissions.remove(PERMISSION);
