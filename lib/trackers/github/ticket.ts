import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { all, attr, closest, isLoading, one, rawText } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import { linkUrl } from '../page-url';
import type { Page } from '../tracker';
import { MarkupChanged } from '../tracker';
import { isInPane, own, ownAll } from './panes';
import { loginsIn } from './people';
import type { State } from './state';
import { stateFrom } from './state';
import type { Address } from './url';
import { addressOf, isProject } from './url';

// React issue, React pull request, server-rendered header (GHES): trackers-a §1.3, §1.4. The first was measured on a
// saved page of Jul 2025; the others are from descriptions.
const TITLE = '[data-testid="issue-title"],h1[data-component="PH_Title"] .markdown-title,.js-issue-title';
const STATE =
  '[data-testid="header-state"],[class^="prc-StateLabel"],[class^="StateLabel"],#partial-discussion-header .State';
/** "Title · Issue #5 · owner/repo", "Title by login · Pull Request #5 · owner/repo". */
const HEAD_TITLE = /^(.*) · (?:Issue|Pull Request) #(\d+) · ([^\s/]+\/\S+)/s;

/**
 * The issue or pull request of this page.
 *
 * Three cases without a reading: nothing on the page speaks of a ticket (404, sign-in, a skeleton that still waits for
 * its content) or it shows another number than the URL (a soft navigation half done) → `null`; it is the ticket's page,
 * by its header or its `<title>`, but title or state cannot be read → `MarkupChanged`. As React fills pages in steps,
 * the caller reports `MarkupChanged` only if it lasts for some seconds.
 */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const address = addressOf(page.url, baseUrl);
  if (!address) return null;
  const { document } = page;
  const heading = own(page, TITLE);
  const [, headTitle, headNumber, headProject] = HEAD_TITLE.exec(rawText(one(document, 'head > title'))) ?? [];
  const isHeadOurs = headNumber === address.ref.key;
  if (isHeadOurs && !sameText(headProject, address.ref.project)) return null;
  const number = heading ? numberBeside(heading) : null;
  if (number ? number !== address.ref.key : !isHeadOurs && (!heading || headNumber)) return null;

  const title = textOf(heading) ?? tidy(isHeadOurs ? (headTitle ?? '') : '');
  const state = stateOn(page, address.kind);
  if (!title || !state || !(number || isHeadOurs)) {
    if (isLoading(document)) return null;
    throw new MarkupChanged('github', !title ? 'title' : !state ? 'state' : 'number', address.url);
  }
  return {
    ...blankReading({ ...canonical(page, address, baseUrl), source: 'page' }),
    ...state,
    title,
    type: address.kind,
    assignees: assigneesOn(page),
    labels: labelsOn(page),
  };
}

/** The number that stands behind a title in its `h1`; the title itself may hold any number. */
function numberBeside(heading: Element): string | null {
  const title = rawText(heading);
  const whole = rawText(closest(heading, 'h1'));
  return /^\s*#(\d+)/.exec(whole.slice(whole.indexOf(title) + title.length))?.[1] ?? null;
}

function stateOn(page: Page, kind: Address['kind']): State | null {
  // The last closing event of the timeline tells why; issues only, and only while the label says "Closed".
  const reasons = all(page.document, 'a[data-testid="state-reason-link"]').filter(
    (link) => isInPane(link) === isProject(page.url),
  );
  for (const label of ownAll(page, STATE)) {
    const state = stateFrom(label, kind, textOf(reasons.at(-1) ?? null) ?? '');
    if (state) return state;
  }
  return null;
}

/** Capitals as GitHub writes them, from `og:url`; only if it is this very page's, for it lags after a soft navigation. */
function canonical(page: Page, address: Address, baseUrl: string): Pick<TicketReading, 'ref' | 'url'> {
  const meta = one(page.document, 'meta[property="og:url"]');
  const said = meta && linkUrl(meta, page, 'content');
  const named = said && addressOf(said, baseUrl);
  const { ref, url } = named && sameText(named.url, address.url) ? named : address;
  return { ref, url };
}

/** The React sidebar (absent for some visitors), its section by heading, the server-rendered sidebar. */
function assigneesOn(page: Page): string[] | null {
  const section =
    own(page, '[data-testid="sidebar-assignees-section"],.js-issue-assignees') ??
    ownAll(page, '[data-testid="sidebar-section"]').find((part) => textOf(one(part, 'h3')) === 'Assignees');
  return section ? loginsIn(section) : null;
}

function labelsOn(page: Page): string[] | null {
  const section = own(page, '[data-testid="issue-labels"],.js-issue-labels');
  return section && labelsIn(section);
}

/** Names of the labels shown inside: React links lead to a search by label, server-rendered ones carry `data-name`. */
export const labelsIn = (section: Element): string[] =>
  distinct(
    all(section, 'a[href*="label%3A"],a[data-name]').map((link) => tidy(attr(link, 'data-name') ?? rawText(link))),
  );

const sameText = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a?.toLowerCase() === b?.toLowerCase();
