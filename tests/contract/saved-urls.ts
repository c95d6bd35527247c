/** Where the saved pages were taken: by folder (the tracker's id) and file, `''` for all others of the folder. */
export const REDMINE_SAVED = 'http://127.0.0.1:3999';
const JIRA = 'https://acme.atlassian.net';

export const SAVED_URLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'azure-devops': { '': 'https://dev.azure.com/acme/Shop/_backlogs/backlog/Shop%20Team/Stories?workitem=4711' },
  github: {
    'issue-open-react-2025-07_kepano-defuddle-56.html': 'https://github.com/kepano/defuddle/issues/56',
    'fragment-2026-10_global-pulls-and-notifications_gh-diffstat.html': 'https://github.com/pulls',
    'fragment-2026-09_projects-board-cards_board-declutter.html': 'https://github.com/orgs/PostHog/projects/112',
    'fragment-2026-10_repo-lists_hephaestus.html': 'https://github.com/octo/repo/pulls',
    '': 'https://github.com/acme/widgets',
  },
  gitlab: {
    'fragment-2025-11_issue_gitlab-com_link-parser.html':
      'https://gitlab.com/connect2x/trixnity-messenger/trixnity-messenger/-/issues/686',
    'fragment-2025-11_work-item_self-hosted-18.1_link-parser.html':
      'https://code.example.org/internal-projects/demo/-/issues/1',
    'fragment-2026-10_mr-workitem-and-list-shapes_hephaestus.html': 'https://gitlab.example.test/groups/g/-/work_items',
    '': 'https://gitlab.com/acme/widgets',
  },
  'jira-cloud': {
    'fragment-2026-08_issue-view-breadcrumb.html': `${JIRA}/browse/ABC-14817`,
    'fragment-2026-h2_issue-view-status-and-people.html': `${JIRA}/browse/ABC-55689`,
    '': `${JIRA}/issues/`,
  },
  'jira-dc': {
    'fragment-2018_issue-page_tickety-tick.html': 'https://jira.example.org/browse/UXPL-39',
    '': 'https://jira.example.org/secure/RapidBoard.jspa?rapidView=7',
  },
  linear: { '': 'https://linear.app/acme/issue/ABC-37/research-work' },
  openproject: { '': 'https://op.example.org/projects/tickety-tick/work_packages/166/overview' },
  redmine: {
    'gantt.html': `${REDMINE_SAVED}/projects/okr-demo/issues/gantt`,
    'issue-1-german-ui.html': `${REDMINE_SAVED}/issues/1`,
    'issue-1-in-progress-parent-with-subtasks.html': `${REDMINE_SAVED}/issues/1`,
    'issue-2-closed-subtask.html': `${REDMINE_SAVED}/issues/2`,
    'issue-4-rejected.html': `${REDMINE_SAVED}/issues/4`,
    'issue-5-html-in-subject.html': `${REDMINE_SAVED}/issues/5`,
    'issue-7-resolved-admin.html': `${REDMINE_SAVED}/issues/7`,
    'issue-list-cross-project.html': `${REDMINE_SAVED}/issues`,
    'issue-new.html': `${REDMINE_SAVED}/projects/okr-demo/issues/new`,
    'login.html': `${REDMINE_SAVED}/login`,
    'my-page.html': `${REDMINE_SAVED}/my/page`,
    'not-found.html': `${REDMINE_SAVED}/issues/9999`,
    'roadmap.html': `${REDMINE_SAVED}/projects/okr-demo/roadmap`,
    'search.html': `${REDMINE_SAVED}/search`,
    '': `${REDMINE_SAVED}/projects/okr-demo/issues`,
  },
};
