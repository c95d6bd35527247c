import type { TicketRef } from '../../domain/ticket';
import { maybe, whole, z } from '../../domain/zod';
import { getJson, type Http } from '../api';
import { type Changed, changedAmong, isoSeconds } from '../api-changed';
import { ensureSignedIn } from './api-account';

const element = z.object({ id: whole(), displayId: maybe(z.union([z.string(), z.number()])) });
const list = z.object({ total: whole(), _embedded: z.object({ elements: z.array(element) }) });

/** In all of the installation, between then and now (docs: "Filters, the operator <>d"). */
export async function changedSince(http: Http, since: number, refs: readonly TicketRef[]): Promise<Changed | null> {
  // To whoever is signed out, an open installation shows what is public alone.
  if (http.way === 'session') await ensureSignedIn(http);
  const filters = JSON.stringify([{ updatedAt: { operator: '<>d', values: [isoSeconds(since), ''] } }]);
  const path = `/work_packages?filters=${encodeURIComponent(filters)}&pageSize=100`;
  const { total, _embedded } = await getJson(http, list, path);
  const keys = _embedded.elements.flatMap(({ id, displayId }) => [String(id), String(displayId ?? id)]);
  return total > _embedded.elements.length ? null : new Set(changedAmong(refs, new Set(keys)));
}
