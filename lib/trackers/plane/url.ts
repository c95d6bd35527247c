import type { TicketRef } from '../../domain/ticket';
import { pathBelow } from '../page-url';

export const PUBLIC_ORIGIN = 'https://app.plane.so';
// trackers-b §11: the address to which every other one of a work item leads.
const ITEM = /^\/([a-z\d][\w-]{0,99})\/browse\/([A-Z][A-Z\d]{0,11}-[1-9]\d{0,9})\/?$/i;

/** The work item a URL names; its workspace is its project, for keys repeat from one to the next. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const [, project, key] = ITEM.exec(pathBelow(url, baseUrl) ?? '') ?? [];
  return project && key ? { tracker: 'plane', baseUrl, project: project.toLowerCase(), key: key.toUpperCase() } : null;
}

export const itemUrl = ({ baseUrl, project, key }: TicketRef): string => `${baseUrl}/${project}/browse/${key}/`;
