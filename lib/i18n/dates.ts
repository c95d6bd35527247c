import { locale } from './spoken';

/** A calendar date as people here write it. A date has no zone, so none may shift it. */
export const dateText = (date: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** A moment, where the person is. @param at epoch ms. */
export const momentText = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
