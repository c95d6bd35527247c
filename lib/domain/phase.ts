import { OkrError } from './errors';
import { isoDate } from './ids';
import { z } from './zod';

/** How far a key result should have come on one day, as its owner planned it. Source: Viva Goals' phased targets. */
export const phase = z.object({
  on: isoDate,
  /** Expected progress then, 0–1. */
  ratio: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Phase = z.infer<typeof phase>;

/**
 * Points have to rise from date to date, and end by the due date.
 * @param dueOn the key result's own due date; `null` = the end of its cycle, which is not known here.
 * @throws OkrError `key-result.phases-disordered`.
 */
export function checkPhases(phases: readonly Phase[], dueOn: string | null): void {
  for (const [i, { on, ratio }] of phases.entries()) {
    const before = phases[i - 1];
    const isLate = dueOn !== null && on > dueOn;
    if (isLate || (before && (on <= before.on || ratio < before.ratio))) {
      throw new OkrError('key-result.phases-disordered', { field: `phases.${i}` });
    }
  }
}
