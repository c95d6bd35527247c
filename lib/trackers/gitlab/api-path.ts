import type { TicketRef } from '../../domain/ticket';

/** The list that holds a ticket; an epic is asked for by itself, since theirs takes no numbers. */
export function listOf({ project, key }: TicketRef): string {
  const group = project?.startsWith('groups/') ? project.slice('groups/'.length) : null;
  if (group !== null) return `/groups/${encodeURIComponent(group)}/epics/${encodeURIComponent(key)}`;
  return `/projects/${encodeURIComponent(project ?? '')}/${key.startsWith('!') ? 'merge_requests' : 'issues'}`;
}

/** Where one ticket is. */
export const itemPath = (ref: TicketRef): string =>
  ref.project?.startsWith('groups/') ? listOf(ref) : `${listOf(ref)}/${encodeURIComponent(ref.key.replace('!', ''))}`;
