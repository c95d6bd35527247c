import fc from 'fast-check';
import { vi } from 'vitest';

/** A red run on CI is about the change, and is red again when it is repeated: new examples are met at the desk. */
const CI_SEED = '20261124';

/**
 * fast-check with a thousand runs for each law. A failure prints its seed and path; `LAW_SEED=<seed>` replays every law
 * with it. `LAW_RUNS` is for mutation testing, which asks the same laws many times over.
 */
const given = process.env.LAW_SEED ?? (process.env.CI ? CI_SEED : undefined);
const runs = Number(process.env.LAW_RUNS ?? 1000);
fc.configureGlobal({ numRuns: runs, ...(given ? { seed: Number(given) } : {}) });

/** For a law with many shapes to meet: so many times the usual runs. */
export const times = (factor: number): { readonly numRuns: number } => ({ numRuns: factor * runs });

// A law is slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 300_000 });

export { fc };
