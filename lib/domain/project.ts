import type { TicketRef } from './ticket';

/** Some trackers keep a workspace in the place of the project, which has no path. */
export const isWorkspace = ({ project }: TicketRef): boolean => project !== null && !project.includes('/');

/** The project a ticket is in, as its tracker writes it: of keys such as `SHOP-31` their beginning; `null` where nothing tells. */
export const projectOf = ({ project, key }: TicketRef): string | null =>
  (project?.includes('/') ? null : /^(.+)-\d+$/.exec(key)?.[1]) ?? project;
