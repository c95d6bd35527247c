import type { TicketRef } from '../../domain/ticket';

/** Below the root lie REST, by its version, and GraphQL. */
export const REST = '/v4';

/** The list that holds a ticket; an epic is asked for by itself, since theirs takes no numbers. */
export function listOf({ project, key }: TicketRef): string {
  const group = project?.startsWith('groups/') ? project.slice('groups/'.length) : null;
  if (group !== null) return `${REST}/groups/${encodeURIComponent(group)}/epics/${encodeURIComponent(key)}`;
  return `${REST}/projects/${encodeURIComponent(project ?? '')}/${key.startsWith('!') ? 'merge_requests' : 'issues'}`;
}

/** Where one ticket is. */
export const itemPath = (ref: TicketRef): string =>
  ref.project?.startsWith('groups/') ? listOf(ref) : `${listOf(ref)}/${encodeURIComponent(ref.key.replace('!', ''))}`;
