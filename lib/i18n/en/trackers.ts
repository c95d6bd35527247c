import { spoken } from '../spoken';

/** Trackers: turned on and off, and what is wrong with them. */
export const trackers = spoken('trackers', {
  since: (when: string) => `On since ${when}.`,
  notFound: (what: string, where: string, when: string) => `Cannot find the ${what} on ${where}, seen ${when}.`,
  isOn: (name: string) => `${name} is on. Open a ticket to see its badge.`,
  noAddress: 'That is not a web address.',
  useOn: (host: string) => `Use on ${host}`,
  anOwn: 'Turn on another tracker by its address',
  address: 'Address of another tracker',
  addressHint: (names: string) =>
    `For ${names}. Copy it from the address bar; a ticket is best. Once you allow it, Throughline looks which tracker it is.`,
  useThis: 'Use on this site',
  notRecognised: (host: string) =>
    `Throughline sees no tracker it knows at ${host}. Sign in there, copy the address of a ticket and try again.`,
  turnOn: 'Turn on a tracker',
  onlyThis: 'The browser will ask you to allow exactly this site. Turning it off gives the access back.',
  isOff: (name: string) => `${name} is off. Your links are kept.`,
  turnOffAt: (name: string, place: string) => `Turn off ${name} at ${place}`,
  turnOff: 'Turn off',
  noAccess: 'The browser does not let Throughline read this site any more, so its tickets are not updated.',
  allow: 'Allow again',
  drift: (what: string, hits: number, looks: number, usual: string) =>
    `${what}: on ${hits} of ${looks} pages this week, before on ${usual}. The site may have changed.`,
  /** What a page did not tell, within the sentence. */
  parts: {
    issue: 'issue',
    page: 'page',
    number: 'number',
    state: 'state',
    title: 'title',
  },
  lookedFor: {
    title: 'Title',
    state: 'State',
    type: 'Type',
    assignees: 'People',
    labels: 'Labels',
    estimate: 'Estimate',
    spot: 'Place for the badge',
    rows: 'Rows',
  },
  looksOther: 'The site looks different from what Throughline knows. No badge is shown there rather than a wrong one.',
  title: 'Trackers',
  none: 'No tracker is on',
  noneText:
    'Throughline reads nothing until you turn a tracker on, and then only that one. It writes nothing there unless you want it to.',
});
