import fc from 'fast-check';
import { vi } from 'vitest';

/**
 * fast-check with a thousand runs for each law. A failure prints its seed and path; `LAW_SEED=<seed>` replays every law
 * with it. `LAW_RUNS` is for mutation testing, which asks the same laws many times over.
 */
const given = process.env.LAW_SEED;
fc.configureGlobal({ numRuns: Number(process.env.LAW_RUNS ?? 1000), ...(given ? { seed: Number(given) } : {}) });

// A law is slow on a busy machine, not stuck.
vi.setConfig({ testTimeout: 60_000 });

export { fc };
