import { expect as playwrights } from '@playwright/test';

/** Playwright's own pauses grow to a second: most of a journey would be spent asleep. */
const poll: typeof playwrights.poll = (actual, options) =>
  playwrights.poll(actual, { intervals: [50, 100], ...(typeof options === 'string' ? { message: options } : options) });

/** Playwright's `expect`, whose `poll` looks ten times a second. */
export const expect = new Proxy(playwrights, {
  get: (target, key) => (key === 'poll' ? poll : (Reflect.get(target, key) as unknown)),
});
