import { OkrError } from '../domain/errors';
import { z } from '../domain/zod';
import type { FromExtension, Reply } from '../messaging/protocol';
import type { Speaker } from '../platform/messages';
import type { UseCase } from './act';
import { errands } from './errands';
import { type Errand, useCases } from './index';
import { keepSentinel, openForRescue, openWorkspace } from './open-workspace';
import { answerPage, isPageRequest } from './page-requests';
import { perform } from './perform';
import { safety } from './safety';
import { spreadWord } from './spread-word';
import { takeSnapshot } from './take-snapshot';

const request = z.object({
  from: z.enum(['page', 'extension']),
  name: z.string().check(z.maxLength(40)),
  opId: z.string().check(z.minLength(1), z.maxLength(64)),
  input: z.unknown(),
});

/**
 * Answers one message, whoever sent it: an explicit acknowledgement or a named refusal. Anything else that is thrown is
 * a bug; the message then rejects, and the sender says "unknown".
 */
export async function answer(message: unknown, speaker: Speaker, now: number): Promise<Reply> {
  const parsed = request.safeParse(message);
  const opId = parsed.success ? parsed.data.opId : '';
  try {
    if (!parsed.success || speaker.kind === 'stranger') throw new OkrError('sender.forbidden');
    return { ok: true, opId, value: await serve(parsed.data, speaker, now) };
  } catch (error) {
    const refusal = error instanceof OkrError ? error : storageRefusal(error);
    return { ok: false, opId, error: { code: refusal.code, facts: refusal.facts } };
  }
}

async function serve(
  { name, opId, input }: z.infer<typeof request>,
  speaker: Exclude<Speaker, { kind: 'stranger' }>,
  now: number,
) {
  if (speaker.kind === 'extension' && Object.hasOwn(safety, name)) {
    return safety[name as keyof typeof safety](input as never, now);
  }
  const db = await (isMerge(name) ? openForRescue() : openWorkspace());
  if (speaker.kind === 'page') {
    if (!isPageRequest(name)) throw new OkrError('sender.forbidden');
    const { value, moved } = await answerPage(db, name, input, speaker, now);
    if (moved) later(spreadWord(db, now));
    return value;
  }
  if (isImport(name)) await takeSnapshot(db, 'import', now);
  if (Object.hasOwn(errands, name)) return errands[name as Errand](db, input as never, now);
  if (!Object.hasOwn(useCases, name)) throw new OkrError('sender.forbidden');
  const verb = name as Exclude<keyof FromExtension, Errand>;
  const { value, isNew } = await perform(
    db,
    useCases[verb] as UseCase<typeof verb>,
    { name: verb, opId, input: input as never },
    now,
  );
  if (isNew) {
    later(keepSentinel(db, now));
    later(spreadWord(db, now));
  }
  return value;
}

/** Merging a file in takes nothing away, so it is also a way to bring back what is missing. */
const isMerge = (name: string) => /^(stageImport|previewBackup|importBackup)$/.test(name);

/** Whoever takes in a file may want to be back where they were. */
const isImport = (name: string) => name === 'importBackup' || name === 'importObjectives';

/** The act is on disk already: what storage refuses after it is logged, and the next act makes up for it. */
const later = (work: Promise<void>): void => void work.catch(storageRefusal);

/** A database that fails is told to the person; the cause stays in the log. Everything else is a bug and thrown on. */
function storageRefusal(error: unknown): OkrError {
  const name = error instanceof Error ? error.name : '';
  if (!/^(\w*(Quota|Abort|Database|Data|Transaction|Unknown|InvalidState|OpenFailed|Timeout)\w*Error)$/.test(name))
    throw error;
  console.error(error);
  return new OkrError('database.failed', {}, { cause: error });
}
