import type { CustomTracker } from '../../domain/custom-tracker';

/** What was told here of how sites are read, by their address. Each page and each screen is told by the background or the database. */
export const definitions = new Map<string, CustomTracker>();
