import { type CompactionCursor, type Freed, freedTogether, NOTHING_FREED } from '../../../lib/domain/compaction';
import { command } from '../../hooks/command';

/**
 * Goes through everything old, step by step, so that nobody waits for it.
 * @param isTrial frees nothing.
 * @param goesOn asked before each step.
 * @returns `null` when it was stopped.
 * @throws OkrError when a step was refused.
 */
export async function compactAll(isTrial: boolean, goesOn: () => boolean | Promise<boolean>): Promise<Freed | null> {
  let after: CompactionCursor | null = null;
  let freed = NOTHING_FREED;
  while (await goesOn()) {
    const { value: step }: Awaited<ReturnType<typeof command<'compact'>>> = await command('compact', {
      after,
      isTrial,
    });
    freed = freedTogether(freed, step);
    if (step.isDone) return freed;
    after = step.cursor;
  }
  return null;
}
