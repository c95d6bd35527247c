import { spoken } from '../spoken';

/** How sure owners were, over time. */
export const confidence = spoken('confidence', {
  title: 'Confidence over time',
  said: (first: number, last: number, least: number, most: number) =>
    `${first} at first, ${last} now, between ${least} and ${most} of 10.`,
  steady: (value: number) => `${value} of 10 all the time.`,
});
