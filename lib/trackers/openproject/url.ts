import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

const ID = '((?:[A-Z][A-Z0-9_]*-)?[1-9][0-9]{0,9})';
// trackers-b §10: full page with its tabs, the short form, the pane beside a list. Since 17.4 an id may be `SHOP-31`, which
// is a whole: its digits alone would be another work package.
const PATHS = [
  `(?:/projects/[^/]+)?/work_packages/${ID}(?:/[a-z_-]+)?`,
  `(?:/projects/[^/]+)?/work_packages/details/${ID}(?:/[a-z_-]+)?`,
  `/wp/${ID}`,
  `/projects/[^/]+/(?:boards|bcf|team_planners|calendars|gantt)/(?:[^/]+/)?details/${ID}(?:/[a-z_-]+)?`,
].map((path) => new RegExp(`^${path}/?$`));

/** The work package a URL names; unique in an installation. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const path = pathBelow(url, baseUrl) ?? '';
  const key = PATHS.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
  return key ? { tracker: 'openproject', baseUrl, project: null, key } : null;
}

export const packageUrl = ({ baseUrl, key }: TicketRef): string => `${baseUrl}/work_packages/${key}`;
