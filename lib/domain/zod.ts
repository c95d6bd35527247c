import * as z from 'zod/mini';

// Without this zod probes `new Function` when it loads, which the extension pages' CSP reports as a violation.
z.config({ jitless: true });

/** The one door to zod: `zod/mini`, because the full build is five times the size. */
export { z };
