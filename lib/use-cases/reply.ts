import { OkrError } from '../domain/errors';
import type { FromExtension } from '../messaging/commands';
import type { Reply } from '../messaging/protocol';
import type { Database } from '../store/db';
import type { UseCase } from './act';
import { keepSentinel } from './open-workspace';
import { perform } from './perform';
import { spreadWord } from './spread-word';

/**
 * Puts what came of some work into the form that is sent back: an acknowledgement or a named refusal. Anything else that
 * is thrown is a bug and thrown on; the sender then says "unknown".
 */
export async function replyTo(opId: string, work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, opId, value: await work() };
  } catch (error) {
    const { code, facts } = refusalOf(error);
    return { ok: false, opId, error: { code, facts } };
  }
}

/** Performs a command, and lets sentinel, toolbar and open pages follow. */
export async function carryOut<K extends keyof FromExtension>(
  db: Database,
  useCase: UseCase<K>,
  command: { readonly name: K; readonly opId: string; readonly input: FromExtension[K]['input'] },
  now: number,
): Promise<FromExtension[K]['reply']> {
  const { value, isNew } = await perform(db, useCase, command, now);
  if (isNew) {
    later(keepSentinel(db, now));
    later(spreadWord(db, now));
  }
  return value;
}

/** The act is on disk already: what storage refuses after it is logged, and the next act makes up for it. */
export const later = (work: Promise<void>): void => void work.catch(refusalOf);

/** A database that fails is told to the person; the cause stays in the log. Everything else is a bug and thrown on. */
function refusalOf(error: unknown): OkrError {
  const name = error instanceof Error ? error.name : '';
  // By its name, for a script that was loaded later has a class of its own.
  if (name === 'OkrError') return error as OkrError;
  if (!/^(\w*(Quota|Abort|Database|Data|Transaction|Unknown|InvalidState|OpenFailed|Timeout)\w*Error)$/.test(name))
    throw error;
  console.error(error);
  return new OkrError('database.failed', {}, { cause: error });
}
