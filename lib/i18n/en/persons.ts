import { spoken } from '../spoken';

/** People: who they are on which tracker, what is theirs. */
export const persons = spoken('persons', {
  strangers: 'Who is that?',
  strangersHint:
    'Names on tickets that belong to nobody here yet. Say whose they are, and their work is told as theirs.',
  handle: (login: string, host: string) => `@${login} on ${host}`,
  seenOn: 'last seen on',
  whose: (handle: string) => `Who is ${handle}?`,
  somebodyNew: (login: string) => `A new person: ${login}`,
  choose: 'Choose…',
  save: 'Save',
  saveOf: (handle: string) => `Save: ${handle}`,
  saved: 'Name added.',
  added: 'Person added.',
  noHandles: 'No name on a tracker yet.',
  me: 'Me',
  onMap: 'On the map',
  thank: 'Say thanks',
  merge: 'Merge…',
  mergeTitle: 'The same person, entered twice',
  mergeHint: (name: string) =>
    `Whatever the other entry owns, reviews, said or was thanked for becomes ${name}’s. One undo parts them again.`,
  mergeWith: 'The other entry',
  mergeSubmit: 'Merge',
  merged: 'Merged.',
  mergeChoose: 'Choose the other entry.',
  owns: 'Goals',
  ownsNone: 'Owns no goal',
  ownsNoneHint: 'Who writes an objective chooses its owner; Edit on its page changes that.',
  contributes: 'Contributes to',
  moved: 'Moved lately',
  thanks: 'Thanks received',
  thanksNone: 'No thank-you yet.',
  asked: 'Asked for feedback',
});
