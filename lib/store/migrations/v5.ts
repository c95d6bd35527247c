import type { Migration } from './migration';

/** What a person said of a tracker's installation. */
export const V5: Migration = { version: 5, stores: { sites: '[space+id]' } };
