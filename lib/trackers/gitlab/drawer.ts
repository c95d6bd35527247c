import { all, closest, one } from '../page-dom';
import { linkUrl } from '../page-url';
import type { Page } from '../tracker';

/** What opens beside a list, a board or another work item: today's and that of GitLab 17 (its work_item_drawer.vue). */
export const DRAWER = '[data-testid="work-item-detail-panel"],[data-testid="work-item-drawer"]';
export const DRAWER_LINK =
  'a[data-testid="work-item-detail-panel-ref-link"],a[data-testid="work-item-drawer-ref-link"]';

const PLACE = /^[\w.][\w.-]*(?:\/[\w.][\w.-]*)*$/;

/**
 * The work item that an address has its page show in a drawer: `?show=` holds its number and the path it lies in, in base64
 * (its makeDrawerUrlParam). That path may be a project's or a group's; `null` also where what is listed does not tell which.
 */
export function drawnOn({ pathname, searchParams }: URL): { readonly project: string; readonly key: string } | null {
  const { iid, full_path: path } = decoded(searchParams.get('show') ?? '');
  const key = String(iid);
  if (typeof path !== 'string' || !PLACE.test(path) || !/^[1-9]\d{0,9}$/.test(key)) return null;
  const [before = '', list = ''] = pathname.split('/-/');
  const ofGroup = { project: `groups/${path}`, key };
  const ofProject = path.includes('/') ? { project: path, key } : null;
  const isOfIssues = /^(?:issues|boards)\b/.test(list);
  if (before.endsWith(`/groups/${path}`)) return isOfIssues ? null : ofGroup;
  if (!before.includes('/groups/')) return before.endsWith(`/${path}`) || isDashboard(pathname) ? ofProject : null;
  // A group lists issues of its projects; its epics are its own or of groups below.
  return isOfIssues ? ofProject : list.startsWith('epic') ? ofGroup : null;
}

const isDashboard = (pathname: string): boolean => pathname.endsWith('/dashboard/issues');

function decoded(said: string): { readonly iid?: unknown; readonly full_path?: unknown } {
  try {
    return Object(JSON.parse(atob(said)));
  } catch {
    return {};
  }
}

/** The drawer that shows what the address names in it; `null` = none does, or not yet. */
export function drawerOn(page: Page): Element | null {
  const drawn = drawnOn(page.url);
  const ends = drawn ? ['issues', 'work_items', 'epics'].map((kind) => `/${drawn.project}/-/${kind}/${drawn.key}`) : [];
  return (
    all(page.document, DRAWER).find((drawer) => {
      const link = closest(drawer, '.md') ? null : one(drawer, DRAWER_LINK);
      const url = link && linkUrl(link, page);
      return url?.origin === page.url.origin && ends.some((end) => url.pathname.endsWith(end));
    }) ?? null
  );
}
