import type { TicketReading } from '../domain/ticket';

/** A reading that names its ticket and says nothing else about it: the start of every reading. */
export const blankReading = ({ ref, url, source }: Pick<TicketReading, 'ref' | 'url' | 'source'>): TicketReading => ({
  ref,
  url,
  title: null,
  type: null,
  state: null,
  rawState: null,
  assignees: null,
  labels: null,
  estimate: null,
  parent: null,
  source,
});
