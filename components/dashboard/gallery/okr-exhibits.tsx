import { DAY_MS, localDate } from '../../../lib/domain/calendar';
import { OkrError } from '../../../lib/domain/errors';
import { gradeOf } from '../../../lib/domain/grade';
import type { KeyResultId } from '../../../lib/domain/ids';
import { signalsOf } from '../../../lib/domain/signal';
import type { Spark } from '../../../lib/domain/spark';
import { SEVERITY } from '../../../lib/domain/status';
import { ticketState } from '../../../lib/domain/ticket';
import { gallery } from '../../../lib/i18n/en/gallery';
import { STATE_WORDS, STATUS_WORDS } from '../../../lib/i18n/words';
import { askedOf } from '../../okr/asked';
import { CheckInForm } from '../../okr/CheckInForm';
import { Choices } from '../../okr/Choices';
import { ClosingWordField } from '../../okr/ClosingWordField';
import { ConfidenceField } from '../../okr/ConfidenceField';
import { KeyResultLine } from '../../okr/KeyResultLine';
import { LinkOption } from '../../okr/LinkOption';
import { LinkPicker } from '../../okr/LinkPicker';
import { PastOf } from '../../okr/PastOf';
import { ProgressBar, ProgressBars } from '../../okr/ProgressBars';
import { Refusal } from '../../okr/Refusal';
import { SignalGlyph } from '../../okr/SignalGlyph';
import { SignalList } from '../../okr/SignalList';
import { SignalMark } from '../../okr/SignalMark';
import { SparkLine } from '../../okr/SparkLine';
import { StatusDecision } from '../../okr/StatusDecision';
import { StatusPill } from '../../okr/StatusPill';
import { StatusGlyph } from '../../okr/status-look';
import { TicketState } from '../../okr/TicketState';
import { ValueFields } from '../../okr/ValueFields';
import { Button } from '../../ui/Button';
import { type Exhibit, exhibit } from './exhibit';
import { goalOf } from './goals';
import { goalsByMeasure, NUMBER } from './measures';
import { STRANGE } from './ui-exhibits';

const onChange = () => {};
const onDone = () => {};

/** The parts that know goals, in every state. @param now epoch ms. */
export function okrExhibits(now: number): Exhibit[] {
  const { sample, states, measures } = gallery;
  const goals = goalsByMeasure().map(([name, made]) => [name, goalOf(now, made)] as const);
  const usual = goalOf(now, { measure: NUMBER, said: [2400, 2000, 1500, 1300] });
  const titled = (title: string) => goalOf(now, { measure: NUMBER, said: [2400, 2000], title });
  const unread = goalOf(now, { measure: NUMBER, planned: 0 });
  const doubted = goalOf(now, { measure: NUMBER, said: [2400, 950], done: 0 });
  const signals = signalsOf(
    { ...doubted, dueOn: localDate(now - DAY_MS), checkIns: [], activeSince: now - 60 * DAY_MS },
    now,
    localDate(now),
  );
  const spark = (of: Spark['of'], ...ratios: number[]): Spark => ({
    of,
    points: ratios.map((ratio, i) => ({ at: now + 7 * i * DAY_MS, ratio })),
  });
  const wordless = new OkrError('reply.unknown');
  const choice = (isChosen: boolean, n: number) => ({ label: n === 0 ? sample.first : sample.second, isChosen });
  const picker = { isWhole: true, onSearch: onDone, onTakeBack: onDone, onPick: async () => true, startsOpen: true };
  const option = { candidate: usual, isMarked: false, isLinked: false, onPick: async () => true };
  const closing = { kind: 'committed', onChange, error: undefined } as const;
  return [
    exhibit(
      'StatusPill',
      StatusPill,
      SEVERITY.map((status) => [STATUS_WORDS[status], { status }]),
    ),
    exhibit(
      'StatusGlyph',
      StatusGlyph,
      SEVERITY.map((status) => [STATUS_WORDS[status], { status }]),
    ),
    exhibit('TicketState', TicketState, [
      ...ticketState.options.map((state) => [STATE_WORDS[state], { state }] as const),
      [states.tracker, { state: 'in_progress', rawState: sample.second }],
    ]),
    exhibit('ProgressBars', ProgressBars, [
      ...goals.map(([name, goal]) => [name, { goal }] as const),
      [states.unknown, { goal: unread }],
      [states.beyond, { goal: goalOf(now, { measure: NUMBER, said: [600], done: 8 }) }],
      [states.behind, { goal: goalOf(now, { measure: NUMBER, said: [2700], done: 0 }) }],
      [states.undated, { goal: goalOf(now, { measure: NUMBER, said: [1500], isUndated: true }) }],
    ]),
    {
      name: 'ProgressBar',
      of: ProgressBar,
      states: [
        [
          states.usual,
          <div key="bar" className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2 text-xs">
            <ProgressBar label={sample.label} tone="work" raw={0.4} expected={0.6} />
          </div>,
        ],
      ],
    },
    exhibit('ClosingWordField', ClosingWordField, [
      [states.usual, { ...closing, suggested: gradeOf('committed', 0.7), value: null }],
      [states.chosen, { ...closing, suggested: gradeOf('committed', 0.7), value: 'no_time' }],
      [states.full, { ...closing, suggested: gradeOf('committed', 1), value: 'achieved' }],
      [states.unknown, { ...closing, suggested: null, value: null }],
      [states.refused, { ...closing, suggested: null, value: null, error: sample.refusal }],
    ]),
    exhibit('KeyResultLine', KeyResultLine, [
      [states.usual, { goal: usual }],
      [states.owned, { goal: usual, showOwner: true }],
      [
        states.asked,
        { goal: usual, past: <SignalMark signals={signals} />, action: <Button size="small">{sample.button}</Button> },
      ],
      [states.unowned, { goal: goalOf(now, { measure: NUMBER, isUnowned: true }), showOwner: true }],
      [states.unknown, { goal: unread }],
      [STATUS_WORDS.outdated, { goal: goalOf(now, { measure: NUMBER, said: [2000], silentDays: 16 }) }],
      [STATUS_WORDS.closed, { goal: goalOf(now, { measure: NUMBER, said: [900], isClosed: true }) }],
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
      [states.usual, { signals: signals.slice(0, 1) }],
      [states.more, { signals }],
    ]),
    exhibit('SignalList', SignalList, [[states.usual, { signals }]]),
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
    exhibit('PastOf', PastOf, [[states.empty, { goal: usual }]]),
    exhibit('ConfidenceField', ConfidenceField, [
      [states.empty, { value: null, onChange }],
      [states.chosen, { value: 7, onChange }],
      [states.refused, { value: null, onChange, error: sample.refusal }],
    ]),
    exhibit('Choices', Choices<ReturnType<typeof choice>>, [
      [states.usual, { legend: sample.label, rows: [choice(false, 0), choice(true, 1)], onChoose: onDone }],
      [
        states.chosen,
        { legend: sample.label, type: 'checkbox', rows: [choice(true, 0), choice(false, 1)], onChoose: onDone },
      ],
      [states.refused, { legend: sample.label, rows: [choice(false, 0)], onChoose: onDone, error: sample.refusal }],
    ]),
    exhibit(
      'ValueFields',
      ValueFields,
      goals.flatMap(([name, { keyResult }]) => {
        const asked = askedOf(keyResult.measure);
        return asked
          ? [[name, { asked, said: { value: null, ticks: new Map() }, onChange, takesFocus: false }] as const]
          : [];
      }),
    ),
    exhibit('CheckInForm', CheckInForm, [
      [states.usual, { goal: usual, onDone, onCancel: onDone }],
      [states.empty, { goal: unread, isBrief: true, onDone, onCancel: onDone }],
    ]),
    exhibit('Refusal', Refusal, [[states.refused, { refusal: wordless }]]),
    {
      name: 'LinkOption',
      of: LinkOption,
      states: [
        [
          states.usual,
          <div key="options" role="listbox" aria-label={sample.label} tabIndex={0}>
            <LinkOption {...option} id="gallery-usual" />
            <LinkOption {...option} id="gallery-marked" isMarked />
            <LinkOption {...option} id="gallery-linked" isLinked />
          </div>,
        ],
      ],
    },
    exhibit('LinkPicker', LinkPicker, [
      [
        states.usual,
        {
          ...picker,
          candidates: goals.map(([, goal]) => goal),
          linked: new Set(goals.slice(0, 1).map(([, goal]) => goal.keyResult.id)),
        },
      ],
      [states.empty, { ...picker, candidates: [], linked: new Set<KeyResultId>() }],
    ]),
  ];
}
