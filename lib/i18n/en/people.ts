import { spoken } from '../spoken';

/** People and their names on trackers. */
export const people = spoken('people', {
  removeHandle: (login: string, host: string) => `Remove ${login} on ${host}`,
  thisName: 'this name',
  aTracker: 'a tracker',
  title: 'People',
  add: 'Add person',
  newPerson: 'New person',
  who: 'Who are you?',
  nobodyHere: 'Nobody is here',
  sayWho: 'Say who you are: goals belong to people, and so do changes.',
  added: 'Person added.',
  saved: 'Person saved.',
  editPerson: 'Edit person',
  handles: 'Names on trackers',
  host: 'Tracker host',
  login: 'Login',
  remove: 'Remove',
  addHandle: 'Add a name on a tracker',
  me: 'Me',
  noHandle: 'No name on a tracker yet.',
  handleOn: (login: string, host: string) => `${login} on ${host}`,
  knowsYou: 'Now Throughline knows you.',
  isMe: 'This is me',
  edit: (name: string) => `Edit ${name}`,
  delete: (name: string) => `Delete ${name}`,
});
