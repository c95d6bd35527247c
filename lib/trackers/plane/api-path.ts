import type { TicketRef } from '../../domain/ticket';

export const pathOf = (...parts: readonly string[]): string =>
  `/workspaces/${parts.map(encodeURIComponent).join('/')}/`;

/** A work item by its key; its place is its workspace. */
export const itemPath = ({ project, key }: Pick<TicketRef, 'project' | 'key'>): string =>
  pathOf(project ?? '', 'work-items', key);
