import type { Derivation, Explanation } from './explain';
import { derive } from './explain';
import type { Status } from './status';
import { SEVERITY } from './status';

/** A key result as its objective's mean sees it. */
export interface RollUpPart {
  readonly title: string;
  readonly weight: number;
  /** Outcome, 0–1; `null` = never measured. */
  readonly ratio: number | null;
  /** When its value was said, epoch ms; `null` = never, or not by a check-in. */
  readonly at: number | null;
}

/** `meanProgress` with every step of it. */
export function explainRollUp(parts: readonly RollUpPart[]): Explanation {
  const on = derive();
  return {
    subject: 'roll-up',
    rule: 'Σ weight·progress / Σ weight; what was never measured counts 0',
    source: 'Oslo’s OKR-tracker',
    lines: on.lines,
    result: parts.length === 0 ? null : deriveMean(on, parts),
    missing: parts.length === 0 ? 'key results' : null,
  };
}

function deriveMean(on: Derivation, parts: readonly RollUpPart[]): number {
  const shares = deriveShares(on, parts);
  const unmeasured = parts.some(({ ratio }) => ratio === null) ? on.input('not measured counts', 0, 'rule') : null;
  const ratios = parts.map(({ title: about, ratio, at }) => {
    const told = on.input('progress', ratio, 'key result', { about, when: at });
    return ratio === null ? (unmeasured ?? told) : told;
  });
  const weighed = parts.map(({ title }, i) => on.step('weighed', 'multiply', [shares[i] ?? 0, ratios[i] ?? 0], title));
  // As in `roll-up.ts`: rounding must not lift a mean above its greatest part.
  const floored = on.step('not below the least', 'greatest', [
    on.step('least', 'least', ratios),
    on.step('mean', 'sum', weighed),
  ]);
  return on.step('progress', 'least', [on.step('greatest', 'greatest', ratios), floored]);
}

/** Weights as parts of one, in the order of the parts. */
function deriveShares(on: Derivation, parts: readonly RollUpPart[]): number[] {
  const weights = parts.map(({ title: about, weight }) =>
    // As in `roll-up.ts`: a weight below 0, refused when written, counts 0.
    on.input('weight', Math.max(0, weight), 'key result', { about }),
  );
  const heaviest = on.step('heaviest', 'greatest', [on.input('no weight', 0, 'rule'), ...weights]);
  if (on.valueAt(heaviest) === 0) {
    const equal = on.step('equal part', 'divide', [
      on.input('whole', 1, 'rule'),
      on.input('key results', parts.length, 'objective'),
    ]);
    return parts.map(() => equal);
  }
  const relative = weights.map((weight, i) =>
    on.step('weight against the heaviest', 'divide', [weight, heaviest], parts[i]?.title),
  );
  const total = on.step('all weights', 'sum', relative);
  return relative.map((weight, i) => on.step('part of the weights', 'divide', [weight, total], parts[i]?.title));
}

/** `worstStatus` as an explanation: an objective is as well as its sickest key result, never as their mean. */
export function explainWorst(parts: readonly { readonly title: string; readonly status: Status }[]): Explanation {
  const on = derive();
  const order = SEVERITY.map((status) => on.input('order', status, 'rule'));
  const bar = on.input('found', '|', 'rule');
  const found = parts.map(({ title: about, status }) => on.input('status', status, 'key result', { about }));
  return {
    subject: 'status',
    rule: 'the worst status of its key results',
    source: 'Perdoo, Viva Goals',
    lines: on.lines,
    result: parts.length === 0 ? null : on.step('worst', 'firstAmong', [...order, bar, ...found]),
    missing: parts.length === 0 ? 'key results' : null,
  };
}
