import type { Measure } from '../../lib/domain/measure';
import type { TrendView } from '../../lib/store/queries/trend';
import { FoundNumber } from './FoundNumber';
import { LevelTrend } from './LevelTrend';
import { LimitTrend } from './LimitTrend';
import { OutcomeTrend } from './OutcomeTrend';

interface OutcomeChartProps {
  readonly trend: TrendView;
  readonly measure: Measure;
}

/** The outcome of a key result over time, in the way its kind of measure is told; finished work is told by its burn-up. */
export function OutcomeChart({ trend, measure }: OutcomeChartProps) {
  switch (measure.kind) {
    case 'numeric':
      return <OutcomeTrend trend={trend} measure={measure} />;
    case 'threshold':
      return <LimitTrend trend={trend} measure={measure} />;
    case 'baseline':
      return <FoundNumber trend={trend} measure={measure} />;
    case 'milestone':
    case 'ordinal':
    case 'boolean':
      return <LevelTrend trend={trend} measure={measure} />;
    case 'work':
      return null;
  }
}
