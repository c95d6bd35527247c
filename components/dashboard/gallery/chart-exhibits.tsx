import { dateOfEpochDay, epochDay, localDate } from '../../../lib/domain/calendar';
import { gallery } from '../../../lib/i18n/en/gallery';
import { BurnUp } from '../../charts/BurnUp';
import { Chart } from '../../charts/Chart';
import { ChartReader } from '../../charts/ChartReader';
import { ChartTable } from '../../charts/ChartTable';
import { ConfidenceLine } from '../../charts/ConfidenceLine';
import { FoundNumber } from '../../charts/FoundNumber';
import { LevelTrend } from '../../charts/LevelTrend';
import { LimitTrend } from '../../charts/LimitTrend';
import { OutcomeChart } from '../../charts/OutcomeChart';
import { OutcomeTrend } from '../../charts/OutcomeTrend';
import { PeriodStrip } from '../../charts/PeriodStrip';
import { ValueMarks } from '../../charts/ValueMarks';
import { type Exhibit, exhibit } from './exhibit';
import { courseOf, type Made } from './goals';
import { goalsByMeasure, NUMBER } from './measures';

/** Pictures over time, of every kind of measure. @param now epoch ms. */
export function chartExhibits(now: number): Exhibit[] {
  const { sample, states } = gallery;
  const goals = goalsByMeasure();
  const trend = (made: Made) => courseOf(now, made);
  const number = { measure: NUMBER, said: [2400, 2300, 2150, 1800, 1600, 1500, 1400] };
  const days = [0, 7, 14, 21].map((day) => dateOfEpochDay(epochDay(localDate(now)) - 21 + day));
  const points = [3, 5, 4, 8].map((value, i) => ({ on: days[i] ?? '', value }));
  const frame = { from: days[0] ?? '', to: days[3] ?? '', least: 0, most: 10 };
  const readings = points.map((point) => ({ ...point, cells: [String(point.value)] }));
  const chart = {
    frame,
    title: sample.label,
    summary: sample.sentence,
    today: frame.to,
    dueOn: null,
    expected: [],
    legend: [],
    columns: [sample.first],
    readings,
    children: null,
  };
  const as = <K extends Made['measure']['kind']>(kind: K) =>
    goals.flatMap(([name, made]) =>
      made.measure.kind === kind
        ? [[name, { trend: trend(made), measure: made.measure as Extract<Made['measure'], { kind: K }> }] as const]
        : [],
    );
  return [
    exhibit(
      'BurnUp',
      BurnUp,
      [
        [states.forecast, { trend: trend(number) }],
        [states.unforeseen, { trend: trend({ ...number, done: 0 }) }],
        [states.full, { trend: trend({ ...number, done: 6, planned: 6 }) }],
      ],
      true,
    ),
    exhibit(
      'OutcomeTrend',
      OutcomeTrend,
      [
        [states.forecast, { trend: trend(number), measure: NUMBER }],
        [states.unforeseen, { trend: trend({ ...number, said: [2400, 2200] }), measure: NUMBER }],
      ],
      true,
    ),
    exhibit('LimitTrend', LimitTrend, as('threshold'), true),
    exhibit('LevelTrend', LevelTrend, [...as('milestone'), ...as('ordinal'), ...as('boolean')], true),
    exhibit('FoundNumber', FoundNumber, as('baseline'), true),
    exhibit('OutcomeChart', OutcomeChart, as('numeric'), true),
    exhibit('ConfidenceLine', ConfidenceLine, [[states.usual, { points }]], true),
    exhibit('Chart', Chart, [[states.empty, chart]], true),
    exhibit('ChartTable', ChartTable, [[states.usual, chart]]),
    {
      name: 'ChartReader',
      of: ChartReader,
      states: [
        [
          states.usual,
          <div key="reader" className="relative h-24">
            <ValueMarks frame={frame} points={points} />
            <ChartReader {...chart} />
          </div>,
        ],
      ],
    },
    {
      name: 'PeriodStrip',
      of: PeriodStrip,
      states: [
        [
          states.usual,
          <div key="strip" className="relative h-6">
            <PeriodStrip
              frame={frame}
              periods={[3, null, 8].map((value, i) => ({ on: days[i] ?? '', value }))}
              today={frame.to}
              holds={(value) => value < 5}
            />
          </div>,
        ],
      ],
    },
    {
      name: 'ValueMarks',
      of: ValueMarks,
      states: [
        [
          states.usual,
          <div key="marks" className="relative h-24">
            <ValueMarks frame={frame} points={points} holds={(value) => value < 5} />
          </div>,
        ],
      ],
    },
  ];
}
