/** This page shows the sample workspace: its own database, in which nothing is anybody's. */
export const isSample = globalThis.location?.search === '?sample';
