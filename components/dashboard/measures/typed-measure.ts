import type { Measure } from '../../../lib/domain/measure';

/** Something while it is typed: any number may still be missing. */
type Typed<T> = T extends number
  ? T | null
  : T extends readonly (infer Item)[]
    ? readonly Typed<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Typed<T[K]> }
      : T;
export type TypedMeasure = Typed<Measure>;
/** One kind of measure while it is typed. */
export type TypedKind<K extends Measure['kind']> = Extract<TypedMeasure, { readonly kind: K }>;
export type TypedStep = TypedKind<'milestone'>['steps'][number];

export const EMPTY_STEP: TypedStep = { name: '', weight: 1, done: false };

/** Each kind as it begins. */
export const EMPTY_MEASURES: { readonly [K in Measure['kind']]: TypedKind<K> } = {
  numeric: { kind: 'numeric', unit: '', baseline: null, target: null },
  threshold: { kind: 'threshold', unit: '', op: '≥', limits: [null], aggregate: 'latest' },
  baseline: { kind: 'baseline', unit: '' },
  milestone: { kind: 'milestone', steps: [EMPTY_STEP] },
  ordinal: { kind: 'ordinal', commit: '', target: '', stretch: '' },
  boolean: { kind: 'boolean' },
  work: { kind: 'work', denominator: 'allLinked' },
};

/** Every field of a measure and what it holds, outer ones first: `measure`, `measure.steps`, `measure.steps.0`, … */
export const fieldsOf = (value: unknown, field = 'measure'): (readonly [field: string, value: unknown])[] => [
  [field, value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => fieldsOf(part, `${field}.${key}`))
    : []),
];

/** The measure when every number is there; otherwise the field that lacks one. */
export function finishedMeasure(measure: TypedMeasure): Measure | { readonly missing: string } {
  const gap = fieldsOf(measure).find(([, value]) => value === null);
  return gap ? { missing: gap[0] } : (measure as Measure);
}

/** Another comparison keeps what limits it can. */
export function withOperator(
  measure: TypedKind<'threshold'>,
  op: TypedKind<'threshold'>['op'],
): TypedKind<'threshold'> {
  const [low = null, high = null] = measure.limits;
  if (op === 'between') return { ...measure, op, limits: [low, high] };
  return { ...measure, op, limits: [op === '≤' ? (high ?? low) : low] };
}

/** The steps with one at another place; places beyond the ends leave them as they are. */
export function moved(steps: readonly TypedStep[], from: number, to: number): readonly TypedStep[] {
  const step = steps[from];
  return step && to >= 0 && to < steps.length ? steps.toSpliced(from, 1).toSpliced(to, 0, step) : steps;
}
