import type { Finding } from './coach';

/** How well a draft stands, with the counts it was made of. */
export interface Strength {
  /** 0–1; `null` when nothing could be evaluated. */
  readonly ratio: number | null;
  readonly passed: number;
  readonly warned: number;
  readonly failed: number;
  /** Passed, warned and failed; not what is still to be said or was dismissed. */
  readonly evaluated: number;
}

/** `(pass + ½ warn) / evaluated`. Source: OpenOKR, method, scoring of drafts. No word is worth more than another. */
export function strengthOf(findings: readonly Pick<Finding, 'judgement' | 'dismissed'>[]): Strength {
  const count = (outcome: string) =>
    findings.filter(({ judgement, dismissed }) => dismissed === null && judgement.outcome === outcome).length;
  const [passed, warned, failed] = [count('pass'), count('warn'), count('fail')];
  const evaluated = passed + warned + failed;
  return { ratio: evaluated > 0 ? (passed + warned / 2) / evaluated : null, passed, warned, failed, evaluated };
}
