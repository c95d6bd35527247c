import { type CustomTracker, customTracker } from '../domain/custom-tracker';
import { type Site, site } from '../domain/site';
import { z } from '../domain/zod';

const trackerFile = z.object({
  format: z.literal('throughline-tracker'),
  version: z.literal(1),
  site: z.object({ ...site.shape, custom: customTracker }),
});

/** What a file says of one site. */
export type DescribedSite = Site & { readonly custom: CustomTracker };

/** A description as a small file that people hand on. */
export const trackerFileText = ({ id, custom, statusWords }: DescribedSite): string =>
  `${JSON.stringify({ format: 'throughline-tracker', version: 1, site: { id, custom, statusWords: statusWords ?? null } }, null, 2)}\n`;

/** Larger ones describe no tracker. Bytes. */
export const MAX_TRACKER_FILE = 1_000_000;

/**
 * Reads such a file. Whether the description makes sense is asked when it is used.
 * @returns where the file is amiss, e.g. `site.custom.tickets.0`, or `''` when it is no such file at all.
 */
export function readTrackerFile(text: string): { readonly site: DescribedSite } | { readonly amiss: string } {
  try {
    const read = trackerFile.safeParse(JSON.parse(text));
    return read.success ? { site: read.data.site } : { amiss: read.error.issues[0]?.path.join('.') ?? '' };
  } catch {
    return { amiss: '' };
  }
}
