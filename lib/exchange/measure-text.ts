import { type Measure, measure as schema } from '../domain/measure';

const NUMERIC = /^(-?\d+(?:\.\d+)?(?:e[+-]\d+)?) → (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)(?: (\S(?:.*\S)?))?$/;
const WORK = 'linked work';

/** A measure as a line people can read and edit; as JSON where a line could not be read back to the letter. */
export function measureText(measure: Measure): string {
  const line = lineOf(measure);
  return line !== null && JSON.stringify(parsed(line)) === JSON.stringify(ordered(measure))
    ? line
    : JSON.stringify(measure);
}

function lineOf(measure: Measure): string | null {
  if (measure.kind === 'numeric') {
    const { baseline, target, unit } = measure;
    return `${baseline} → ${target}${unit === '' ? '' : ` ${unit}`}`;
  }
  if (measure.kind === 'boolean') return 'yes or no';
  return measure.kind === 'work' && measure.denominator === 'allLinked' ? WORK : null;
}

const ordered = (measure: Measure): Measure =>
  measure.kind === 'numeric'
    ? { kind: 'numeric', unit: measure.unit, baseline: measure.baseline, target: measure.target }
    : measure;

function parsed(text: string): Measure | null {
  if (text === WORK) return { kind: 'work', denominator: 'allLinked' };
  if (text === 'yes or no') return { kind: 'boolean' };
  const [, baseline, target, unit = ''] = NUMERIC.exec(text) ?? [];
  if (baseline === undefined) return null;
  return { kind: 'numeric', unit, baseline: Number(baseline), target: Number(target) };
}

/** @returns `null` when it is no measure. */
export function measureOf(text: string): Measure | null {
  const simple = parsed(text.trim());
  if (simple) return simple;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
