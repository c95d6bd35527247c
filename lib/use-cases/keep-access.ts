import { OkrError } from '../domain/errors';
import { FIRST_STATE } from '../domain/refresh';
import { TrackerTrouble } from '../domain/tracker-trouble';
import type { FromExtension } from '../messaging/commands';
import { apis } from '../trackers/apis';
import { type RefreshPorts, Visit } from './visit-tracker';

/**
 * Keeps a token for one tracker once the tracker says whose it is, or forgets it.
 * @throws OkrError `access.refused` with the trouble's code: nothing is kept, and what was there before stays.
 */
export async function keepAccess(
  { db, hasAccess }: RefreshPorts,
  { baseUrl, token }: FromExtension['keepAccess']['input'],
  now: number,
): Promise<FromExtension['keepAccess']['reply']> {
  const connection = await db.connections.get(baseUrl);
  if (!connection || (token !== null && !(await hasAccess(baseUrl)))) throw new OkrError('tracker.not-granted');
  if (token === null) {
    await db.accesses.delete(baseUrl);
    await db.connections.update(baseUrl, { refresh: FIRST_STATE });
    return null;
  }
  const api = apis[connection.tracker];
  if (!api?.whoAmI) throw new OkrError('input.invalid', { field: 'token' });
  // Headers take no more than this.
  if (!/^[\x21-\x7e]{1,500}$/.test(token)) throw new OkrError('input.invalid', { field: 'token' });
  try {
    const { http } = new Visit(db, api, 'token', baseUrl, { token }, FIRST_STATE);
    const { name: account, scope } = await api.whoAmI(http);
    await db.accesses.put({ baseUrl, token, account, scope, checkedAt: now });
    await db.connections.update(baseUrl, { refresh: FIRST_STATE });
    return { account, scope };
  } catch (error) {
    if (!(error instanceof TrackerTrouble)) throw error;
    throw new OkrError('access.refused', { trouble: error.code, what: error.what });
  }
}
