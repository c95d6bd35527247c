import { type Measure, measure as schema, type ThresholdMeasure } from '../domain/measure';

/** A measure as a line people can read and edit; as JSON where a line could not be read back to the letter. */
export function measureText(measure: Measure): string {
  const line = lineOf(measure);
  return isSame(measureOf(line), measure) ? line : JSON.stringify(measure);
}

const isSame = (a: Measure | null, b: Measure): boolean => JSON.stringify(a) === JSON.stringify(ordered(b));
/** With its fields in the schema's order. */
const ordered = (measure: unknown): Measure | null => {
  const result = schema.safeParse(measure);
  return result.success ? result.data : null;
};

function lineOf(measure: Measure): string {
  switch (measure.kind) {
    case 'numeric':
      return `${measure.baseline} → ${measure.target}${withUnit(measure.unit)}`;
    case 'threshold': {
      const { op, limits, unit, aggregate } = measure;
      return `${AGGREGATES[aggregate]} ${op} ${limits.join(' and ')}${withUnit(unit)}`;
    }
    case 'milestone':
      return measure.steps.map(stepLine).join('; ');
    case 'ordinal':
      return `commit: ${measure.commit}; target: ${measure.target}; stretch: ${measure.stretch}`;
    case 'boolean':
      return 'yes or no';
    case 'baseline':
      return `to be found out${withUnit(measure.unit)}`;
    case 'work':
      return `linked work${measure.denominator === 'allLinked' ? '' : ` of ${measure.denominator}`}`;
  }
}

const withUnit = (unit: string): string => (unit === '' ? '' : ` ${unit}`);
const stepLine = ({ name, weight, done }: { name: string; weight: number; done: boolean }): string =>
  `[${done ? 'x' : ' '}] ${name}${weight === 1 ? '' : ` (weight ${weight})`}`;

const AGGREGATES: Readonly<Record<ThresholdMeasure['aggregate'], string>> = {
  latest: 'latest',
  average: 'average',
  worst: 'worst',
  shareOfPeriods: 'share of periods',
};

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e[+-]\d+)?)`;
const UNIT = String.raw`(?: (\S(?:.*\S)?))?`;
const line = (pattern: string) => new RegExp(`^${pattern}$`);
const STEP = line(String.raw`\[([ x])\] (.+?)(?: \(weight ${NUMBER}\))?`);

/** Each kind of line, and what its parts mean. The first that fits is taken. */
const LINES: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => unknown])[] = [
  [
    line(`${NUMBER} → ${NUMBER}${UNIT}`),
    ([baseline, target, unit = '']) => ({ kind: 'numeric', unit, baseline: Number(baseline), target: Number(target) }),
  ],
  [
    line(`(${Object.values(AGGREGATES).join('|')}) (≥|≤|between) ${NUMBER}(?: and ${NUMBER})?${UNIT}`),
    ([words, op, low, high, unit = '']) => ({
      kind: 'threshold',
      unit,
      op,
      limits: high === undefined ? [Number(low)] : [Number(low), Number(high)],
      aggregate: Object.entries(AGGREGATES).find(([, said]) => said === words)?.[0],
    }),
  ],
  [line(String.raw`(\[[ x]\] .+)`), ([text = '']) => ({ kind: 'milestone', steps: text.split('; ').map(stepOf) })],
  [
    line('commit: (.+); target: (.+); stretch: (.+)'),
    ([commit, target, stretch]) => ({ kind: 'ordinal', commit, target, stretch }),
  ],
  [line('yes or no'), () => ({ kind: 'boolean' })],
  [line(`to be found out${UNIT}`), ([unit = '']) => ({ kind: 'baseline', unit })],
  [
    line(String.raw`linked work(?: of (\d+))?`),
    ([size]) => ({ kind: 'work', denominator: size === undefined ? 'allLinked' : Number(size) }),
  ],
];

function stepOf(text: string): unknown {
  const [, mark, name, weight = '1'] = STEP.exec(text) ?? [];
  return { name, weight: Number(weight), done: mark === 'x' };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns `null` when it is no measure. */
export function measureOf(text: string): Measure | null {
  for (const [pattern, read] of LINES) {
    const parts = pattern.exec(text.trim());
    if (parts) return ordered(read(parts.slice(1)));
  }
  return ordered(jsonIn(text));
}
