import { DAY_MS } from '../../../lib/domain/calendar';
import type { Spark } from '../../../lib/domain/spark';
import { SEVERITY } from '../../../lib/domain/status';
import { ticketState } from '../../../lib/domain/ticket';
import { gallery } from '../../../lib/i18n/en/gallery';
import { signalWord } from '../../../lib/i18n/signals';
import { STATE_WORDS, STATUS_WORDS } from '../../../lib/i18n/words';
import { KeyResultLine } from '../../okr/KeyResultLine';
import { Past, PastOf } from '../../okr/PastOf';
import { ProgressBar, ProgressBars } from '../../okr/ProgressBars';
import { SignalGlyph } from '../../okr/SignalGlyph';
import { SignalList } from '../../okr/SignalList';
import { SignalMark } from '../../okr/SignalMark';
import { SparkLine } from '../../okr/SparkLine';
import { Decided, StatusDecision } from '../../okr/StatusDecision';
import { StatusPill } from '../../okr/StatusPill';
import { StatusGlyph } from '../../okr/status-look';
import { TicketState } from '../../okr/TicketState';
import { Button } from '../../ui/Button';
import { type Exhibit, exhibit } from './exhibit';
import { goalOf } from './goals';
import { goalsByMeasure, NUMBER } from './measures';
import { STRANGE } from './ui-exhibits';
import { GOALS_BY_STATUS, signalsByKind } from './verdicts';

/** How goals stand, in every state. @param now epoch ms. */
export function okrExhibits(now: number): Exhibit[] {
  const { sample, states, measures } = gallery;
  const usual = goalOf(now, { measure: NUMBER, said: [2400, 2000, 1500, 1300] });
  const titled = (title: string) => goalOf(now, { measure: NUMBER, said: [2400, 2000], title });
  const unread = goalOf(now, { measure: NUMBER, planned: 0 });
  const signals = signalsByKind(now);
  const spark = (of: Spark['of'], ...ratios: number[]): Spark => ({
    of,
    points: ratios.map((ratio, i) => ({ at: now + 7 * i * DAY_MS, ratio })),
  });
  const bar = { label: sample.label, raw: 0.4, expected: 0.6 };
  const statuses = SEVERITY.map((status) => [STATUS_WORDS[status], { status }] as const);
  return [
    exhibit('StatusPill', StatusPill, statuses),
    exhibit('StatusGlyph', StatusGlyph, statuses),
    exhibit('TicketState', TicketState, [
      ...ticketState.options.map((state) => [STATE_WORDS[state], { state }] as const),
      [states.tracker, { state: 'in_progress', rawState: sample.second }],
    ]),
    exhibit('ProgressBars', ProgressBars, [
      ...goalsByMeasure().map(([name, made]) => [name, { goal: goalOf(now, made) }] as const),
      [states.unknown, { goal: unread }],
      [states.beyond, { goal: goalOf(now, { measure: NUMBER, said: [600], done: 8 }) }],
      [states.behind, { goal: goalOf(now, { measure: NUMBER, said: [2700], done: 0 }) }],
      [states.undated, { goal: goalOf(now, { measure: NUMBER, said: [1500], isUndated: true }) }],
    ]),
    exhibit(
      'ProgressBar',
      ProgressBar,
      [
        [states.usual, { ...bar, tone: 'outcome', text: sample.sentence }],
        [measures.work, { ...bar, tone: 'work' }],
        [states.unknown, { ...bar, tone: 'outcome', raw: null }],
        [states.undated, { ...bar, tone: 'outcome', expected: null }],
      ],
      {
        frame: (shown) => <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 text-xs">{shown}</div>,
      },
    ),
    exhibit('KeyResultLine', KeyResultLine, [
      ...SEVERITY.map((status) => [STATUS_WORDS[status], { goal: goalOf(now, GOALS_BY_STATUS[status]) }] as const),
      [states.owned, { goal: usual, showOwner: true }],
      [
        states.asked,
        { goal: usual, past: <SignalMark signals={signals} />, action: <Button size="small">{sample.button}</Button> },
      ],
      [states.unowned, { goal: goalOf(now, { measure: NUMBER, isUnowned: true }), showOwner: true }],
      [states.long, { goal: titled(STRANGE.long) }],
      [states.rightToLeft, { goal: titled(STRANGE.rightToLeft) }],
    ]),
    exhibit('SparkLine', SparkLine, [
      [states.usual, { spark: spark('outcome', 0.1, 0.2, 0.5, 0.6) }],
      [measures.work, { spark: spark('work', 0, 0.25, 0.3, 0.75) }],
      [states.beyond, { spark: spark('outcome', 0.6, 0.8, 1.2) }],
      [states.behind, { spark: spark('outcome', 0.1, -0.1, -0.2) }],
    ]),
    exhibit('SignalGlyph', SignalGlyph, [[states.usual, {}]]),
    exhibit('SignalMark', SignalMark, [
      ...signals.map((signal) => [signalWord(signal.kind), { signals: [signal] }] as const),
      [states.more, { signals }],
    ]),
    exhibit('SignalList', SignalList, [[states.usual, { signals }]]),
    exhibit(
      'Decided',
      Decided,
      ticketState.options.map((state) => [STATE_WORDS[state], { rawState: sample.second, state }] as const),
    ),
    exhibit('StatusDecision', StatusDecision, [
      [
        states.empty,
        {
          ticket: {
            ref: { tracker: 'github', baseUrl: 'https://github.com', project: 'acme/app', key: '1' },
            state: 'open',
            rawState: null,
          },
        },
      ],
    ]),
    exhibit(
      'Past',
      Past,
      [
        [states.usual, { past: { spark: spark('outcome', 0.1, 0.2, 0.5, 0.6), signals: [] } }],
        [states.asked, { past: { spark: spark('work', 0, 0.3, 0.5), signals } }],
        [states.empty, { past: { spark: null, signals: [] } }],
      ],
      { frame: (shown) => <div className="flex items-center gap-x-2">{shown}</div> },
    ),
    exhibit('PastOf', PastOf, [[states.empty, { goal: usual }]]),
  ];
}
