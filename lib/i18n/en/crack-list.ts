import { plural, spoken } from '../spoken';

/** The accountability report. */
export const crackList = spoken('crack-list', {
  lookedThrough: (text: string, n: number) => `${text} Looked through the ${n} tickets seen last.`,
  seen: (ago: string) => `seen ${ago}`,
  uncoveredText: 'Most work serves no goal, and that is fine. If one of these does, open it and link it.',
  title: 'Cracks',
  owner: 'Owner',
  everybody: 'Everybody',
  level: 'Level',
  allLevels: 'All levels',
  none: 'Nothing falls through',
  noneText: 'Every running goal here has an owner, something it serves, live work, and was spoken of in time.',
  noneLike: 'No crack fits the filters',
  noneLikeText: 'Goals of other cycles, people or levels do fall through.',
  showAll: (n: number) => plural(n, { one: 'Show the one there is', other: `Show all ${n}` }),
});
