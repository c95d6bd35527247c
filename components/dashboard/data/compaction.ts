import type { CompactionCursor } from '../../../lib/domain/compaction';
import { command } from '../../hooks/command';

/** What compaction freed, or would free. */
export interface Freed {
  readonly rows: number;
  /** About. */
  readonly bytes: number;
}

/**
 * Goes through everything old, step by step, so that nobody waits for it.
 * @param isTrial frees nothing.
 * @param goesOn asked before each step.
 * @returns `null` when it was stopped.
 * @throws OkrError when a step was refused.
 */
export async function compactAll(isTrial: boolean, goesOn: () => boolean | Promise<boolean>): Promise<Freed | null> {
  let after: CompactionCursor | null = null;
  let freed: Freed = { rows: 0, bytes: 0 };
  while (await goesOn()) {
    const { value: step }: Awaited<ReturnType<typeof command<'compact'>>> = await command('compact', {
      after,
      isTrial,
    });
    freed = { rows: freed.rows + step.rows, bytes: freed.bytes + step.bytes };
    if (step.isDone) return freed;
    after = step.cursor;
  }
  return null;
}
