import * as z from 'zod/mini';

// Without this zod probes `new Function` when it loads, which the extension pages' CSP reports as a violation.
z.config({ jitless: true });

/** The one door to zod: `zod/mini`, because the full build is five times the size. */
export { z };

// Two of zod's own kinds weigh a kilobyte more on every start of the background than these, which say the same.

/** A whole number. */
export const whole = () => z.number().check(z.refine(Number.isSafeInteger, 'not a whole number'));

/** Values by name. */
export const table = <T extends z.core.$ZodType>(value: T) => z.catchall(z.object({}), value);

/** What an API may leave out, or say nothing in. */
export const maybe = <T extends z.core.$ZodType>(type: T) => z.optional(z.nullable(type));
