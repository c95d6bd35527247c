import { OkrError } from '../domain/errors';
import { type DraftReport, MAX_DRAFTS } from '../exchange/drafts';
import type { FromExtension } from '../messaging/commands';
import type { Database } from '../store/db';
import { startDeed, type UseCase } from './act';
import { refuseFaults } from './import-parts';
import { planObjectives } from './plan-objectives';

/**
 * Brings in objectives and key results that stood in a table or a document, as one act: one undo takes all of it back.
 * @throws OkrError `import.refused` with the first place.
 */
export const importObjectives: UseCase<'importObjectives'> = async (input, deed) => {
  refuseMany(input);
  const { edits, report } = await planObjectives(input, deed);
  refuseFaults(report.faults);
  await deed.write(edits, { origin: 'import' });
  return report;
};

/** What that would do. Writes nothing. */
export async function previewObjectives(
  db: Database,
  input: FromExtension['previewObjectives']['input'],
  now: number,
): Promise<DraftReport> {
  refuseMany(input);
  const deed = startDeed(db, 'previewObjectives', '', '', now);
  return (await db.transaction('r', db.tables, async () => planObjectives(input, deed))).report;
}

function refuseMany({ drafts }: FromExtension['previewObjectives']['input']): void {
  const count = drafts.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
  if (count > MAX_DRAFTS) throw new OkrError('import.refused', { place: '', count });
}
