import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const SAVED = join(ROOT, '../shared/pages/github/issue-open-react-2025-07_kepano-defuddle-56.html');
const OWN = join(ROOT, 'lib/trackers/github/fixtures/issue-open.html');

/** Where the saved issue lives on the web. */
export const ISSUE_PATH = '/kepano/defuddle/issues/56';
export const ISSUE_URL = `https://github.com${ISSUE_PATH}`;

interface Wanted {
  readonly project?: string;
  readonly state?: 'open' | 'closed';
  /** HTML of the title. */
  readonly title?: string;
  readonly number?: number;
  /** The state label is called something nobody has heard of. */
  readonly isUnreadable?: boolean;
  /** The place for a badge is called something else, too. */
  readonly hasNoSpot?: boolean;
}

/** The real saved issue page; our own small fixture of the same markup where the saved pages are absent. */
function issueMarkup(): string {
  if (existsSync(SAVED)) return readFileSync(SAVED, 'utf8');
  console.log('the saved pages are not here: our own fixture of the same markup stands in for the real page');
  return readFileSync(OWN, 'utf8')
    .replaceAll('Acme/widgets', 'kepano/defuddle')
    .replace(/(issues\/|#)12\b/g, (_, before: string) => `${before}56`)
    .replaceAll('Checkout is slow on old phones', 'Defuddle on Cloudflare Workers');
}

/** The saved pages come without their style sheets: the room that GitHub's own leave around what stands beside a badge. */
const LAYOUT = `<style>
  body { font: 14px/1.5 sans-serif; margin: 0 24px }
  svg { width: 16px; height: 16px }
  [data-component="PH_Actions"] { display: flex; align-items: center; gap: 8px; padding: 8px }
  [data-listview-component="items-list"] { padding: 0 }
  [data-listview-component="items-list"] > li { display: flex; gap: 8px; padding: 8px 16px }
  h3 { margin: 0; display: inline }
</style>`;

/** GitHub's issue page, open as it was saved, or as GitHub would show it in another state. */
export function issuePage({
  project = 'kepano/defuddle',
  state = 'open',
  title,
  number = 56,
  isUnreadable = false,
  hasNoSpot = false,
}: Wanted = {}): string {
  let html = issueMarkup()
    .replaceAll('kepano/defuddle', project)
    .replace(/<link[^>]*>/g, '')
    .replace('</head>', `${LAYOUT}</head>`);
  if (state === 'closed') html = html.replace(/(<span data-testid="header-state"[^>]*>)Open</g, '$1Closed<');
  if (isUnreadable)
    html = html.replaceAll('data-testid="header-state"', 'data-testid="lozenge"').replace(/\bState(Label)?/g, 'X');
  if (hasNoSpot) html = html.replaceAll('data-component="PH_Actions"', '');
  if (number !== 56) html = html.replaceAll('issues/56', `issues/${number}`).replaceAll('#56', `#${number}`);
  if (title !== undefined) html = html.replace(/(data-testid="issue-title"[^>]*>).*?(<\/bdi>)/s, `$1${title}$2`);
  return html;
}

interface Row {
  readonly number: number;
  readonly title: string;
  readonly state?: 'open' | 'closed';
}

/** GitHub's list of issues in the markup of 2026, one row per issue. */
export function listPage(rows: readonly Row[], owner = 'kepano/defuddle'): string {
  const items = rows.map(({ number, title, state = 'open' }) => listRow(owner, number, title, state));
  return `<!doctype html><html lang="en"><head><title>Issues · ${owner}</title><meta property="og:site_name" content="GitHub">${LAYOUT}</head>
    <body><main><h1>Issues</h1><ul aria-label="Issues" data-listview-component="items-list">${items.join('')}</ul></main></body></html>`;
}

const listRow = (owner: string, number: number, title: string, state: string): string => `
  <li role="listitem" class="ListItem-module__listItem--a1b2c">
    <div data-testid="list-row-state-icon"><svg aria-label="${state === 'open' ? 'Open issue' : 'Closed as completed'}" class="octicon octicon-issue-${state === 'open' ? 'opened' : 'closed'}"></svg></div>
    <div class="Title-module__container--a1b2c"><h3><a data-testid="issue-pr-title-link" href="/${owner}/issues/${number}">${title}</a></h3></div>
  </li>`;

/** In the page: its own switch to dark colours, as far as a badge can see it. */
export function darken(): void {
  document.documentElement.style.background = '#0d1117';
  document.body.style.background = '#0d1117';
  document.documentElement.dataset.colorMode = 'dark';
  document.body.append(document.createElement('p'));
}
