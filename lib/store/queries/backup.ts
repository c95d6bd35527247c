import type { Database } from '../db';
import { SPACE, TABLES } from '../schema';

/** Rows read at once: small enough that no task lasts, large enough that reading is not all waiting. */
const SLICE = 2000;

/**
 * Lists of a backup in the order they are read: what refers comes before what it refers to, and the journal last. So a
 * change made meanwhile leaves no reference dangling, and the journal knows at least what the rows do.
 */
const READ: readonly { readonly list: string; readonly table: string }[] = [
  ...(
    [
      'linkRule',
      'site',
      'settings',
      'kudos',
      'note',
      'checkIn',
      'link',
      'keyResult',
      'objective',
      'cycle',
      'person',
    ] as const
  ).map((kind) => ({
    list: `records.${kind}`,
    table: TABLES[kind],
  })),
  { list: 'ticketEvents', table: 'ticketEvents' },
  { list: 'tickets', table: 'tickets' },
  { list: 'changes', table: 'changes' },
];

export const BACKUP_LISTS: readonly string[] = READ.map(({ list }) => list);

/** Everything a backup holds, by ranges of primary keys. Other devices' permissions, secrets and caches are not among it. */
export async function* backupSlices(db: Database): AsyncGenerator<{ readonly list: string; readonly rows: object[] }> {
  for (const { list, table } of READ) {
    const key = table === 'changes' ? 'id' : '[space+id]';
    const bound = (id: string) => (table === 'changes' ? id : [SPACE, id]);
    let after = '';
    for (;;) {
      const rows: { id: string }[] = await db
        .table(table)
        .where(key)
        .between(bound(after), bound('\uffff'), after === '', true)
        .limit(SLICE)
        .toArray();
      yield { list, rows };
      if (rows.length < SLICE) break;
      after = rows.at(-1)?.id ?? '\uffff';
    }
  }
}

/** Who made a backup: this device. */
export const deviceOf = async (db: Database): Promise<string> =>
  ((await db.meta.get('device'))?.value as string | undefined) ?? '';
