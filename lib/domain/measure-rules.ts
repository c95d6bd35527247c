import { OkrError } from './errors';
import type { Measure } from './measure';

/**
 * The rules a measure has to keep beyond its shape.
 * @throws OkrError with the rule's code and the `field` it belongs to.
 */
export function checkMeasure(measure: Measure): void {
  switch (measure.kind) {
    case 'numeric':
      // Products that divide here show 50 %, NaN or infinity.
      if (measure.baseline === measure.target) {
        throw new OkrError('key-result.baseline-equals-target', { field: 'measure.target' });
      }
      return;
    case 'threshold': {
      const [low, high] = measure.limits;
      const isRange = measure.op === 'between';
      if (isRange !== (high !== undefined))
        throw new OkrError('measure.limits-count', { field: 'measure.limits', op: measure.op });
      if (low !== undefined && high !== undefined && low >= high) {
        throw new OkrError('measure.limits-reversed', { field: 'measure.limits' });
      }
      return;
    }
    case 'milestone':
      if (measure.steps.length === 0) throw new OkrError('measure.no-steps', { field: 'measure.steps' });
      if (measure.steps.every(({ weight }) => weight === 0)) {
        throw new OkrError('measure.no-weight', { field: 'measure.steps.0.weight' });
      }
      refuseTwin(
        measure.steps.map(({ name }) => name),
        (at) => new OkrError('measure.steps-equal', { field: `measure.steps.${at}.name` }),
      );
      return;
    case 'ordinal':
      refuseTwin(
        [measure.commit, measure.target, measure.stretch],
        () => new OkrError('measure.rungs-equal', { field: 'measure.stretch' }),
      );
      return;
    case 'boolean':
    case 'baseline':
    case 'work':
      return;
  }
}

/** Throws the refusal for the first text that says what one before it said. */
function refuseTwin(texts: readonly string[], refusal: (at: number) => OkrError): void {
  const said = texts.map((text) => text.trim());
  const at = said.findIndex((text, i) => said.indexOf(text) < i);
  if (at >= 0) throw refusal(at);
}

/** Can a measure have this value? */
export const fits = (measure: Measure, value: number): boolean => FITS[measure.kind](value);

/**
 * May a check-in say this value of that measure?
 * @param value `null` = not measured this time, always allowed.
 * @throws OkrError `check-in.value-unfit`.
 */
export function checkValue(measure: Measure, value: number | null): void {
  if (value === null || fits(measure, value)) return;
  throw new OkrError('check-in.value-unfit', { field: 'value', kind: measure.kind });
}

const any = (value: number) => Number.isFinite(value);
/** Work and milestones are read from tickets and steps, so nobody states them. */
const none = () => false;

const FITS: Readonly<Record<Measure['kind'], (value: number) => boolean>> = {
  numeric: any,
  threshold: any,
  baseline: any,
  ordinal: (value) => Number.isInteger(value) && value >= 0 && value <= 3,
  boolean: (value) => value === 0 || value === 1,
  milestone: none,
  work: none,
};

/** Do two measures aim at the same? Ticking a step moves along the way, not the goalposts, so it needs no reason. */
export const haveSameAim = (a: Measure, b: Measure): boolean => JSON.stringify(aimOf(a)) === JSON.stringify(aimOf(b));

const aimOf = (measure: Measure) =>
  measure.kind === 'milestone' ? measure.steps.map(({ name, weight }) => [name, weight]) : measure;
