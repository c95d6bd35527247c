import { spoken } from '../spoken';

/** All check-ins that are due, one after the other. */
export const round = spoken('round', {
  step: (n: number, of: number, why: string) => `${n} of ${of}. ${why}`,
  howFar: 'How far the round is',
  title: 'Check-in round',
  saidOf: (title: string) => `Checked in: ${title}`,
  myGoals: 'My goals',
  leftOver: (n: number) => `${n} left for later`,
  allSaid: 'All said',
  nothingDue: 'Nothing is due',
  goThrough: 'Go through them now',
  everybodyKnows: 'Everybody who relies on these goals knows where they stand.',
  noneToday: 'You owe no check-in today. They come back by the rhythm of their cycle.',
});
