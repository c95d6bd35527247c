import type { TrackerId } from '../../lib/domain/ticket';

/** What a product has and its examples therefore show. Pages and markups by words of their fixtures' names, with blanks between. */
interface Demanded {
  /** Every kind of page with tickets, parts that open above or beside others among them. */
  readonly pages: string;
  /** Markups that live beside the one of today, such as that of older servers; '' = nobody has described another. */
  readonly others: string;
  /** Another language, as its fixture is named; `null` = its pages speak English alone. */
  readonly language: string | null;
}

/** A tracker that is not here does not compile; one that shows less is red. */
export const DEMANDED: Readonly<Record<TrackerId, Demanded>> = {
  asana: { pages: 'task subtask list my-tasks board pane', others: 'older-title', language: 'german' },
  'azure-devops': {
    pages: 'item board sprint-board backlog query dialogs server',
    others: 'old-form',
    language: 'german',
  },
  bugzilla: { pages: 'bug list', others: 'bug-modal', language: 'german' },
  clickup: { pages: 'task list board dialog', others: 'task-older', language: 'german' },
  custom: { pages: 'ticket list board app', others: 'ticket-older', language: 'german' },
  forgejo: { pages: 'issue pull list board', others: 'list-1.19', language: 'german' },
  gitea: { pages: 'issue pull list board', others: 'issue-1.21 list-1.19', language: 'german' },
  github: {
    pages: 'issue pull list-issues list-pulls global-pulls notifications project-board project-table pane',
    others: 'ghes-issue ghes-pull list-legacy',
    language: null,
  },
  gitlab: { pages: 'issue epic merge list board drawer', others: 'issue-legacy drawer-17', language: 'german' },
  'jira-cloud': {
    pages: 'issue linked board backlog navigator timeline plan panel dialog',
    others: '',
    language: 'german',
  },
  'jira-dc': {
    pages: 'issue sub-task board backlog navigator split-view pane',
    others: 'issue-named-status issue-10',
    language: 'german',
  },
  linear: { pages: 'issue sub-issues list board', others: 'board-legacy', language: null },
  notion: { pages: 'page table board peek', others: '', language: 'japanese' },
  openproject: { pages: 'package list board pane', others: 'package-legacy', language: 'german' },
  phorge: { pages: 'task list board', others: '', language: 'german' },
  plane: { pages: 'item list board spreadsheet', others: 'before-2025', language: 'german' },
  redmine: { pages: 'issue list my-page roadmap agile-board', others: 'issue-7.0', language: 'german' },
  'request-tracker': { pages: 'ticket search', others: 'ticket-4.4 ticket-6', language: 'german' },
  // What its lists and boards are made of, nobody has described.
  shortcut: { pages: 'story dialog', others: '', language: null },
  trac: { pages: 'ticket query report', others: 'ticket-0.12', language: 'german' },
  trello: { pages: 'card board board-with-card', others: 'legacy-label', language: 'german' },
  youtrack: {
    pages: 'issue list board pane dialog',
    others: 'issue-classic list-classic',
    language: 'german',
  },
};
