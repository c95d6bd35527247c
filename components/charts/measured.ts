import { charts } from '../../lib/i18n/en/charts';
import { withUnit } from '../../lib/i18n/measures';
import type { TrendView } from '../../lib/store/queries/trend';

/** What every picture of measured numbers begins with. */
export const measured = ({ values, today, dueOn }: TrendView, unit: string) => ({
  title: charts.outcomeOverTime,
  unit,
  today,
  dueOn,
  columns: [charts.legend.measured],
  readings: values.map((point) => ({ ...point, cells: [withUnit(point.value, unit)] })),
});

export const measuredSwatch = () => ({ label: charts.legend.measured, swatch: 'border-t-2 border-outcome' });
