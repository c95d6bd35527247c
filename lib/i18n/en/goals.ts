import { spoken } from '../spoken';

/** My goals, and what waits for me. */
export const goals = spoken('goals', {
  allInOne: (n: number) => `All ${n} check-ins in one go`,
  nobodyDot: 'Nobody owns it.',
  waiting: 'Waiting for you',
  close: 'Close…',
  newObjective: 'New objective',
  title: 'My goals',
  none: 'You own no goal yet',
  noneText: 'Write an objective, or make yourself the owner of one that is there: Cycles lists them all.',
  nobody: 'Nobody owns it',
  mean: 'Weighted mean of the outcomes',
  worthAsking: 'Worth a question',
});
