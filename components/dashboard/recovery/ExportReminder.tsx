import { DAY_MS } from '../../../lib/domain/calendar';
import { recovery } from '../../../lib/i18n/en/recovery';
import type { Database } from '../../../lib/store/db';
import { useLive } from '../../hooks/useLive';
import { hrefOf } from '../routes';

const CHANGES = 10;
const DAYS = 30;

/** Is it time to save a file outside of the browser? After ten changes without one, or thirty days with any. */
export async function isExportDue(db: Database, now: number): Promise<boolean> {
  const last = (await db.meta.get('exported'))?.value as { readonly at: number; readonly clock: string } | undefined;
  // Not `count()`, which counts them all, whatever the limit.
  const since = await db.changes
    .where('clock')
    .above(last?.clock ?? '')
    .limit(CHANGES)
    .primaryKeys();
  return since.length >= CHANGES || (since.length > 0 && last !== undefined && now - last.at > DAYS * DAY_MS);
}

/** A gentle word: what lies in one browser is lost with it. */
export function ExportReminder() {
  const isDue = useLive(isExportDue, []);
  return isDue ? (
    <p className="mt-8 text-sm text-muted">
      {recovery.onlyHere}{' '}
      <a href={hrefOf({ name: 'safety' })} className="text-accent underline">
        {recovery.saveCopy}
      </a>
    </p>
  ) : null;
}
