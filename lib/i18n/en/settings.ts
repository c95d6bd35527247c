import { plural, spoken } from '../spoken';

export const settings = spoken('settings', {
  language: 'Language',
  ofDevice: 'Language of this device',
  languageHint: 'For this browser alone. The page loads again in it.',
  asBrowser: 'As the browser',
  reminders: 'Reminders',
  remindersHint:
    'One notification on this device, at most once a day and outside of your quiet hours, and only when something waits for you. A click opens it.',
  remindersRefused: 'Your browser did not allow notifications. You can allow them in its settings and try again.',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  reminderDays: 'Days',
  dayChoices: { daily: 'Every day', workdays: 'Monday to Friday', mondays: 'Mondays' },
  quietFrom: 'Quiet from',
  quietTo: 'Quiet until',
  quietsTrackers: 'Do not ask trackers in quiet hours either',
  credits: { '0': 'Nothing until it is done', '0.25': 'A quarter', '0.5': 'Half' },
  limitOf: (percent: number) => `${percent} % of E`,
  limitBelow: (points: number) => `E − ${points} points`,
  band: (status: string, limit: string) => `${status.toLowerCase()} from ${limit}`,
  tooEarly: (percent: number) => `; too early while E is under ${percent} %`,
  rule: (bands: string, otherwise: string, silence: string) => `${bands}; else ${otherwise.toLowerCase()}${silence}.`,
  noneOf: (n: number) =>
    plural(n, { one: 'None of 1 open key result would change.', other: `None of ${n} open key results would change.` }),
  someOf: (count: number, n: number, parts: string) =>
    plural(n, {
      one: `${count} of 1 open key result would change: ${parts}.`,
      other: `${count} of ${n} open key results would change: ${parts}.`,
    }),
  turn: (count: number, from: string, to: string) => `${count} from ${from} to ${to}`,
  saved: 'Settings saved.',
  ofWorkspace: 'Settings of the workspace',
  save: 'Save settings',
  statusRule: 'Status rule',
  counting: 'Counting and rhythm',
  progressEarns: 'Work in progress earns',
  progressHint:
    '0 as in Oboard and Viva Goals, a quarter as in Linear, half as in Synergita. All numbers follow at once.',
  newCycles: 'Check-ins of a new cycle',
  newCyclesHint: 'Cycles that exist keep their own.',
  noneOpen: 'There is no open key result yet.',
  title: 'Settings',
  ruleText:
    'What makes a status out of progress and the progress expected by today (E). Overrides and what a check-in says about itself come first under any rule.',
  ourOwn: 'Our own.',
  published: (name: string) => `As ${name} publishes it.`,
  holdsNow: 'Holds now.',
});
