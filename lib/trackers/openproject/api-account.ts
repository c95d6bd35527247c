import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';

const me = z.object({
  _links: z.object({ showUser: z.optional(z.object({ href: z.optional(z.nullable(z.string())) })) }),
  login: z.optional(z.string()),
});

/**
 * Where strangers are let in, they have an account of their own, without a page.
 * @throws TrackerTrouble `signed-out`.
 */
export async function ensureSignedIn(http: Http): Promise<void> {
  const { login, _links } = readJson(me, await http.ask('/users/me', { accept: 'json' }));
  if (!login && !_links.showUser?.href) throw new TrackerTrouble('signed-out', 'users/me');
}
