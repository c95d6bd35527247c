import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TrackerId } from '../../lib/domain/ticket';
import type { Examples, Fixture } from '../../lib/trackers/examples';
import { examples as github } from '../../lib/trackers/github/examples';
import { examples as gitlab } from '../../lib/trackers/gitlab/examples';
import { examples as jiraCloud } from '../../lib/trackers/jira-cloud/examples';
import { examples as redmine } from '../../lib/trackers/redmine/examples';
import type { Page } from '../../lib/trackers/tracker';

/** Every tracker's examples; `satisfies` keeps it complete. */
export const examplesOf = {
  github,
  gitlab,
  'jira-cloud': jiraCloud,
  redmine,
} satisfies Record<TrackerId, Examples>;
export const trackersDir = `${resolve(import.meta.dirname, '../../lib/trackers')}/`;
const savedDir = `${resolve(import.meta.dirname, '../../../shared/pages')}/`;

/** A page somewhere: a fixture of ours, or one saved from a real site. */
export interface TestPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Whose page it is, and its base URL there; `null` = none of our trackers'. */
  readonly home: { readonly tracker: TrackerId; readonly baseUrl: string } | null;
}

export const fixturePage = (tracker: TrackerId, { file, url, baseUrl }: Fixture): TestPage => ({
  name: `${tracker}/fixtures/${file}`,
  url,
  html: readFileSync(`${trackersDir}${tracker}/fixtures/${file}`, 'utf8'),
  home: { tracker, baseUrl },
});

export const fixturePages: readonly TestPage[] = Object.entries(examplesOf).flatMap(([tracker, { fixtures }]) =>
  fixtures.map((fixture) => fixturePage(tracker as TrackerId, fixture)),
);

/** Folders of saved pages of products we do not read yet, and a URL as theirs look. */
const FOREIGN_URLS: Readonly<Record<string, string>> = {
  'azure-devops': 'https://dev.azure.com/acme/shop/_workitems/edit/31',
  'jira-dc': 'https://jira.example.org/browse/SHOP-31',
  linear: 'https://linear.app/acme/issue/SHO-31/prices',
  openproject: 'https://op.example.org/projects/shop/work_packages/31/overview',
};

/** Paths of the saved Redmine pages, all of one installation. */
export const REDMINE_SAVED = 'http://127.0.0.1:3999';
const REDMINE_PATHS: Readonly<Record<string, string>> = {
  'gantt.html': '/projects/okr-demo/issues/gantt',
  'issue-1-german-ui.html': '/issues/1',
  'issue-1-in-progress-parent-with-subtasks.html': '/issues/1',
  'issue-2-closed-subtask.html': '/issues/2',
  'issue-4-rejected.html': '/issues/4',
  'issue-5-html-in-subject.html': '/issues/5',
  'issue-7-resolved-admin.html': '/issues/7',
  'issue-list-cross-project.html': '/issues',
  'issue-new.html': '/projects/okr-demo/issues/new',
  'login.html': '/login',
  'my-page.html': '/my/page',
  'not-found.html': '/issues/9999',
  'roadmap.html': '/projects/okr-demo/roadmap',
  'search.html': '/search',
};
const GITLAB_URLS: Readonly<Record<string, string>> = {
  'fragment-2025-11_issue_gitlab-com_link-parser.html':
    'https://gitlab.com/connect2x/trixnity-messenger/trixnity-messenger/-/issues/686',
  'fragment-2025-11_work-item_self-hosted-18.1_link-parser.html':
    'https://code.example.org/internal-projects/demo/-/issues/1',
  'fragment-2026-10_mr-workitem-and-list-shapes_hephaestus.html': 'https://gitlab.example.test/groups/g/-/work_items',
};
const JIRA_PATHS: Readonly<Record<string, string>> = {
  'fragment-2026-08_issue-view-breadcrumb.html': '/browse/ABC-14817',
  'fragment-2026-h2_issue-view-status-and-people.html': '/browse/ABC-55689',
};
const GITHUB_PATHS: Readonly<Record<string, string>> = {
  'issue-open-react-2025-07_kepano-defuddle-56.html': '/kepano/defuddle/issues/56',
  'fragment-2026-10_global-pulls-and-notifications_gh-diffstat.html': '/pulls',
  'fragment-2026-10_repo-lists_hephaestus.html': '/octo/repo/pulls',
};

/** Pages saved from real sites. They are other people's and stay beside the repository; without them, an empty list. */
export const savedPages: readonly TestPage[] = !existsSync(savedDir)
  ? []
  : readdirSync(savedDir).flatMap((folder) =>
      readdirSync(savedDir + folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({
          name: `${folder}/${file}`,
          html: readFileSync(`${savedDir}${folder}/${file}`, 'utf8'),
          ...placeOf(folder, file),
        })),
    );

function placeOf(folder: string, file: string): Pick<TestPage, 'url' | 'home'> {
  if (folder === 'redmine') {
    const url = REDMINE_SAVED + (REDMINE_PATHS[file] ?? '/projects/okr-demo/issues');
    return { url, home: { tracker: 'redmine', baseUrl: REDMINE_SAVED } };
  }
  if (folder === 'gitlab') {
    const url = GITLAB_URLS[file] ?? 'https://gitlab.com/acme/widgets';
    return { url, home: { tracker: 'gitlab', baseUrl: new URL(url).origin } };
  }
  if (folder === 'jira-cloud') {
    const url = `https://acme.atlassian.net${JIRA_PATHS[file] ?? '/issues/'}`;
    return { url, home: { tracker: 'jira-cloud', baseUrl: 'https://acme.atlassian.net' } };
  }
  if (folder === 'github') {
    const url = `https://github.com${GITHUB_PATHS[file] ?? '/acme/widgets'}`;
    return { url, home: { tracker: 'github', baseUrl: 'https://github.com' } };
  }
  return { url: FOREIGN_URLS[folder] ?? `https://${folder}.example.org/issues/31`, home: null };
}

/** A fresh document: tests that change it harm no other. */
export function load({ html, url }: Pick<TestPage, 'html' | 'url'>): Page {
  // Style sheets of saved pages are not fetched; happy-dom would log each.
  const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, unknown> } };
  happyDOM.settings['handleDisabledFileLoadingAsSuccess'] = true;
  return { url: new URL(url), document: new DOMParser().parseFromString(html, 'text/html') };
}

const seen = new Map<string, Document>();

/** The same for tests that only look: parsed once, for every law to look at. */
export function view(source: Pick<TestPage, 'html' | 'url'>): Page {
  const document = seen.get(source.html) ?? load(source).document;
  seen.set(source.html, document);
  return { url: new URL(source.url), document };
}
