import type { TrackerId } from '../domain/ticket';
import type { Page, Recognises } from './tracker';

const found = import.meta.glob<Recognises>('./*/product.ts', { eager: true, import: 'recognises' });

/** How each tracker knows its own pages. Apart from `products`, because only one script of a kilobyte or two needs it. */
export const recognisers = Object.fromEntries(
  Object.entries(found).map(([path, recognises]) => [path.split('/')[1], recognises]),
) as Readonly<Record<TrackerId, Recognises>>;

/** The tracker a page belongs to and where that is installed; `null` when it is none we know. */
export function recognise(page: Page): { readonly tracker: TrackerId; readonly baseUrl: string } | null {
  for (const [tracker, recognises] of Object.entries(recognisers)) {
    const baseUrl = recognises(page);
    if (baseUrl !== null) return { tracker: tracker as TrackerId, baseUrl };
  }
  return null;
}
