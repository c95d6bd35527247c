import { TrackerTrouble } from '../../domain/tracker-trouble';
import { maybe, z } from '../../domain/zod';
import { getJson, type Http } from '../api';

const me = z.object({
  _links: z.object({ showUser: z.optional(z.object({ href: maybe(z.string()) })) }),
  login: z.optional(z.string()),
});

/**
 * Where strangers are let in, they have an account of their own, without a page.
 * @throws TrackerTrouble `signed-out`.
 */
export async function ensureSignedIn(http: Http): Promise<void> {
  const { login, _links } = await getJson(http, me, '/users/me');
  if (!login && !_links.showUser?.href) throw new TrackerTrouble('signed-out', 'users/me');
}
