import type { TicketRef } from '../../domain/ticket';

export const PUBLIC_ORIGIN = 'https://app.shortcut.com';
// trackers-b §7: behind the number comes only the title's slug, which changes with it.
const STORY = /^\/([a-z\d][a-z\d_-]{0,99})\/story\/([1-9]\d{0,9})(?:\/[^/]*)?\/?$/i;

/** The story a URL names; its workspace is its project, for each counts its own. */
export function refOf(url: URL, baseUrl: string): TicketRef | null {
  const [, project, key] = (url.origin === baseUrl && STORY.exec(url.pathname)) || [];
  return project && key ? { tracker: 'shortcut', baseUrl, project: project.toLowerCase(), key } : null;
}

export const storyUrl = ({ baseUrl, project, key }: TicketRef): string => `${baseUrl}/${project}/story/${key}`;
