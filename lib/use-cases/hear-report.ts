import { counted } from '../domain/canary';
import { OkrError } from '../domain/errors';
import { table, z } from '../domain/zod';
import type { Database } from '../store/db';

const report = z.object({
  baseUrl: z.string(),
  found: table(z.boolean()),
  trouble: z.nullable(z.object({ what: z.string().check(z.maxLength(100)), url: z.string().check(z.maxLength(2000)) })),
});

/**
 * Keeps what a page says of how it could be read. Whether it may speak of that tracker was asked before.
 * @throws OkrError `input.invalid`.
 */
export async function hearReport(db: Database, raw: unknown, now: number): Promise<null> {
  const told = report.safeParse(raw);
  if (!told.success) throw new OkrError('input.invalid', { field: 'message' });
  const { baseUrl, found, trouble } = told.data;
  await db.connections
    .where('baseUrl')
    .equals(baseUrl)
    .modify((row) => {
      row.canary = counted(row.canary ?? {}, found, now);
      if (trouble) row.trouble = { ...trouble, at: now };
      // A ticket's page that can be read again.
      else if (found.title) row.trouble = null;
    });
  return null;
}
