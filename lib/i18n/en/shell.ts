import { spoken } from '../spoken';

/** What frames every screen of the dashboard. */
export const shell = spoken('shell', {
  gone: {
    page: 'This page is not here',
    cycle: 'This cycle is not here',
    objective: 'This objective is not here',
    keyResult: 'This key result is not here',
    person: 'This person is not here',
    kudos: 'This thank-you is not here',
  },
  goneThen: {
    page: 'This page was not there',
    cycle: 'This cycle was not there',
    objective: 'This objective was not there',
    keyResult: 'This key result was not there',
    person: 'This person was not there',
    kudos: 'This thank-you was not there',
  },
  sampleText: 'Try anything: nothing here is yours, and tomorrow it is as it was.',
  historyOf: (what: string) => `History of ${what}`,
  notThen: 'Not written yet, or deleted on that day',
  itsHistory: 'Its history shows when it came and went.',
  deleted: 'Deleted, or never there',
  openHistory: 'Open History',
  mayBeBack: 'If somebody deleted it, History shows who and when, and can bring it back.',
  unreadable: 'Your data cannot be read now',
  broke: 'This screen broke',
  kept: 'What you saved is safe, and what you typed is kept in this tab.',
  reload: 'Reload',
  forReport: 'For a bug report',
  noAccess:
    'The browser did not give access to its storage. Close other windows of this browser, check the free disk space, then reload.',
  mistake: 'Throughline made a mistake while drawing it. Trying again often helps; the rest of the dashboard works.',
  skip: 'Skip to content',
  dashboard: 'Dashboard',
  whoAreYou: 'Throughline does not know who you are, so it cannot show what is yours.',
  chooseYourself: 'Choose yourself in People',
  loading: 'Loading…',
  sample: 'A sample workspace.',
  leaveSample: 'Leave the sample',
});
