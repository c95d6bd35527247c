import { plural, spoken } from '../spoken';

/** My goals, apart from what is owed. */
export const myGoals = spoken('my-goals', {
  which: 'Which goals',
  roles: { owned: 'Owned', contributing: 'Contributing', reviewing: 'Reviewing' },
  noContribution: 'You contribute to no goal of others',
  noContributionHint: 'Who owns a key result names its contributors there, with Edit.',
  noReview: 'You review no objective',
  noReviewHint: 'Who edits an objective chooses its reviewer. You would then read its check-ins.',
  all: 'See all goals',
  news: 'What others did since you last looked',
  seen: 'Seen',
  more: (n: number) => plural(n, { one: 'and one more act', other: `and ${n} more acts` }),
  history: 'All in the history',
  contributors: 'Contributors',
  addContributor: 'Add a contributor',
  noMore: 'Everybody is in',
  remove: (name: string) => `Remove ${name}`,
});
