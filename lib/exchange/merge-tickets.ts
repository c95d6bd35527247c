import type { Sighting, Ticket } from '../domain/ticket';

const RELIABILITY = ['row', 'page', 'api'];

/** Fields that have a sighting of their own. The tracker's word for a state belongs to the state. */
const SEEN = ['title', 'type', 'state', 'assignees', 'labels', 'estimate', 'parent', 'url'] as const;

/**
 * What two devices know of one ticket, together: of each field the later sighting, at the same moment the more reliable
 * one. Commutative, associative and idempotent, as merging records is.
 */
export function mergeTickets(a: Ticket, b: Ticket): Ticket {
  const merged: Record<string, unknown> = {};
  const seen: Record<string, Sighting> = {};
  for (const field of SEEN) {
    const winner = wins(b, a, field) ? b : a;
    merged[field] = winner[field];
    const sighting = winner.seen[field];
    if (sighting) seen[field] = sighting;
    if (field === 'state') {
      merged.rawState = winner.rawState;
      if (a.toldState || b.toldState) merged.toldState = winner.toldState ?? null;
      merged.source = winner.source;
      merged.seenAt = winner.seenAt;
      merged.closedAt = winner.closedAt;
    }
    // Letter case is all in which two names of one ticket differ.
    if (field === 'url') merged.ref = winner.ref;
  }
  const aliases = [...new Set([...a.aliases, ...b.aliases])].toSorted();
  return { ...a, ...b, ...merged, aliases, seen } as Ticket;
}

function wins(challenger: Ticket, holder: Ticket, field: (typeof SEEN)[number]): boolean {
  const order = compare(challenger.seen[field], holder.seen[field]);
  if (order !== 0) return order > 0;
  return text(challenger, field) > text(holder, field);
}

function compare(a: Sighting | undefined, b: Sighting | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return a.at - b.at || RELIABILITY.indexOf(a.source) - RELIABILITY.indexOf(b.source);
}

/** What a field and all that follows it say, so that a tie is decided alike everywhere. */
const text = (ticket: Ticket, field: (typeof SEEN)[number]): string => {
  const { ref, rawState, toldState, source, seenAt, closedAt } = ticket;
  const along =
    field === 'state' ? [rawState, toldState ?? null, source, seenAt, closedAt] : field === 'url' ? [ref] : [];
  return JSON.stringify([ticket[field] ?? null, ...along.map(sorted)]);
};

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)) : value;
