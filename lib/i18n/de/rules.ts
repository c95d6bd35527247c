import type { rules as english } from '../en/rules';

export const rules: typeof english = {
  title: 'Regeln',
  none: 'Keine Regel verknüpft hier Tickets',
  noneText:
    'Eine Regel verknüpft von selbst, was passt, auch später angelegte Tickets, und nimmt nie weg, was du verknüpft hast.',
  noTracker: 'Schalte zuerst einen Tracker ein: Eine Regel gehört zu einem.',
  add: 'Neue Regel',
  change: 'Ändern',
  changeOf: (rule) => `Die Regel ${rule} ändern`,
  follow: 'Jetzt nachsehen',
  followOf: (rule) => `Jetzt nachsehen für die Regel ${rule}`,
  end: 'Regel beenden',
  endOf: (rule) => `Die Regel ${rule} beenden`,
  endAsk: (n) =>
    n === 1
      ? 'Sie hat ein Ticket verknüpft. Was wird aus der Verknüpfung?'
      : `Sie hat ${n} Tickets verknüpft. Was wird aus den Verknüpfungen?`,
  keepLinks: 'Als meine behalten',
  dropLinks: 'Entfernen',
  ended: 'Regel beendet.',
  saved: 'Regel gespeichert.',
  cancel: 'Abbrechen',
  save: 'Regel speichern',
  site: 'Tracker',
  project: 'Nur in diesem Projekt',
  projectHint: 'Wie der Tracker es schreibt, z. B. owner/repo, SHOP oder Organisation/Projekt. Leer = überall.',
  match: 'Tickets mit',
  matches: {
    label: 'einem Label',
    milestone: 'einem Meilenstein oder einer Version',
    parent: 'einem Epic oder Elternticket darüber',
    project: 'einem Projekt',
    assignee: 'einer zuständigen Person',
    title: 'Wörtern im Titel',
    query: 'einer Abfrage des Trackers',
  },
  values: {
    label: 'Name des Labels',
    milestone: 'Meilenstein',
    parent: 'Schlüssel des Epics oder Elterntickets',
    project: 'Projekt',
    assignee: 'Zuständig',
    title: 'Wörter; * steht für alles dazwischen',
    query: 'Abfrage, in der Sprache des Trackers',
  },
  queries: {
    'azure-devops': 'WIQL, beginnend mit SELECT.',
    bugzilla: 'Wie in der Schnellsuche.',
    forgejo: 'Wörter, nach denen gesucht wird.',
    gitea: 'Wörter, nach denen gesucht wird.',
    github: 'Wie im Suchfeld.',
    gitlab: 'Die Adresse einer gefilterten Liste.',
    'jira-cloud': 'JQL, wie in der erweiterten Suche.',
    'jira-dc': 'JQL, wie in der erweiterten Suche.',
    linear: 'Ein Filter der API, als JSON.',
    openproject: 'Die Nummer einer gespeicherten Abfrage oder ihre Adresse.',
    redmine: 'Die Nummer einer gespeicherten Abfrage oder die Adresse einer gefilterten Liste.',
    shortcut: 'Wie im Suchfeld.',
    youtrack: 'Wie im Suchfeld.',
  },
  sentence: (match, value, place) => `${match} „${value}“ · ${place}`,
  linked: (n) => (n === 1 ? 'verknüpft 1 Ticket' : `verknüpft ${n} Tickets`),
  lookedAt: (when) => `nachgesehen ${when}`,
  askedAt: (when) => `Tracker gefragt ${when}`,
  trackerOff: 'Ihr Tracker ist ausgeschaltet: Sie richtet sich nach gesehenen Tickets. Was sie verknüpft hat, bleibt.',
  notYet: 'noch nicht nachgesehen',
  onlySeen: 'richtet sich nach gesehenen Tickets',
  cut: 'Es passt mehr, als eine Regel verknüpft (500). Fasse sie enger.',
  failed: (why) => `Ihr Tracker konnte nicht gefragt werden: ${why} Was verknüpft war, bleibt.`,
  preview: 'Was sie täte',
  looking: 'Sieht nach …',
  previewText: 'Fülle einen Wert aus, um zu sehen, was passt.',
  would: (link, linked) => `Verknüpft ${link}, ${linked} sind schon verknüpft.`,
  unread: (n) =>
    n === 1
      ? 'Ein weiteres passt, das noch nicht angesehen wurde; es folgt in den nächsten Runden.'
      : `${n} weitere passen, die noch nicht angesehen wurden; sie folgen in den nächsten Runden.`,
  goes: (n) => `${n} würden gehen.`,
  noMatch: 'Bisher passt nichts. Was später angelegt wird, wird verknüpft.',
  sources: {
    asked: 'Der Tracker wurde gefragt.',
    cannot:
      'Der Tracker kann das so nicht gefragt werden; vielleicht fehlt ein Projekt, oder der Wert ist ein anderer. Sie richtet sich nach den Tickets, die du gesehen hast.',
    'no-way':
      'Der Tracker wurde nicht gefragt, weil uns nichts einlässt: Sie richtet sich nach den Tickets, die du gesehen hast.',
  },
  verdicts: {
    link: 'würde verknüpft',
    unlink: 'würde gehen',
    linked: 'schon verknüpft',
    excepted: 'von dir weggenommen',
  },
  others: (titles) => `dient auch ${titles} und zählt für jedes zum Teil`,
  andMore: (n) => `und ${n} weitere`,
  exceptions: (n) =>
    n === 1
      ? 'Du hast ein Ticket weggenommen. Keine Regel verknüpft es.'
      : `Du hast ${n} Tickets weggenommen. Keine Regel verknüpft sie.`,
  allow: 'Regeln dürfen es verknüpfen',
  allowOf: (title) => `Regeln dürfen ${title} verknüpfen`,
  allowed: 'Regeln dürfen es wieder verknüpfen.',
  byRule: (value) => `durch die Regel „${value}“`,
  keep: 'Behalten',
  keepOf: (title) => `${title} behalten, was auch die Regel sagt`,
  kept: 'Als deins behalten.',
};
