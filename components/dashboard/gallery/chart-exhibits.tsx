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
import { goalsByKind, goalsByMeasure, NUMBER } from './measures';

/** Pictures over time, of every kind of measure. @param now epoch ms. */
export function chartExhibits(now: number): Exhibit[] {
  const { sample, states } = gallery;
  const goals = goalsByKind();
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
  const told = {
    ...chart,
    unit: 'ms',
    dueOn: frame.to,
    levels: [{ value: 5, label: sample.second }],
    marks: <ValueMarks frame={frame} points={points} />,
  };
  // Each of them shows all its kinds below, as the outcome's chart.
  const one = <K extends Made['measure']['kind']>(kind: K) =>
    goals[kind]
      .slice(0, 1)
      .map(
        ([name, made]) =>
          [name, { trend: trend(made), measure: made.measure as Extract<Made['measure'], { kind: K }> }] as const,
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
      { isWide },
    ),
    exhibit(
      'OutcomeTrend',
      OutcomeTrend,
      [[states.unforeseen, { trend: trend({ ...number, said: [2400, 2200] }), measure: NUMBER }]],
      { isWide },
    ),
    exhibit('LimitTrend', LimitTrend, one('threshold'), { isWide }),
    exhibit('LevelTrend', LevelTrend, one('milestone'), { isWide }),
    exhibit('FoundNumber', FoundNumber, one('baseline'), { isWide }),
    exhibit(
      'OutcomeChart',
      OutcomeChart,
      goalsByMeasure().map(([name, made]) => [name, { trend: trend(made), measure: made.measure }] as const),
      { isWide },
    ),
    exhibit(
      'ConfidenceLine',
      ConfidenceLine,
      [
        [states.usual, { points }],
        [states.empty, { points: points.slice(0, 1) }],
      ],
      { isWide },
    ),
    exhibit(
      'Chart',
      Chart,
      [
        [states.empty, chart],
        [states.full, told],
      ],
      { isWide },
    ),
    exhibit('ChartTable', ChartTable, [[states.usual, chart]]),
    exhibit('ChartReader', ChartReader, [[states.usual, chart]], {
      frame: (reader) => (
        <div className="relative h-24">
          <ValueMarks frame={frame} points={points} />
          {reader}
        </div>
      ),
    }),
    exhibit(
      'PeriodStrip',
      PeriodStrip,
      [
        [
          states.usual,
          {
            frame,
            periods: [3, null, 8].map((value, i) => ({ on: days[i] ?? '', value })),
            today: frame.to,
            holds,
          },
        ],
      ],
      { frame: (strip) => <div className="relative h-6">{strip}</div> },
    ),
    exhibit(
      'ValueMarks',
      ValueMarks,
      [
        [states.usual, { frame, points }],
        [states.limited, { frame, points, holds }],
      ],
      { frame: (marks) => <div className="relative h-24">{marks}</div> },
    ),
  ];
}

const isWide = true;
const holds = (value: number) => value < 5;
