import { personId } from './ids';
import { titleText } from './text';
import { z } from './zod';

/** Somebody who owns or does work. Their logins differ per tracker host, so identity is kept per host. */
export const person = z.object({
  id: personId,
  name: titleText,
  isMe: z.boolean(),
  handles: z.array(
    z.object({
      /** Host name (and port) of the tracker, e.g. `github.com`. */
      trackerHost: z.string().check(z.minLength(1), z.maxLength(253)),
      login: z.string().check(z.minLength(1), z.maxLength(100)),
    }),
  ),
});
export type Person = z.infer<typeof person>;
