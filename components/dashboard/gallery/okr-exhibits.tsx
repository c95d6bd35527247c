import { OkrError } from '../../../lib/domain/errors';
import type { KeyResultId } from '../../../lib/domain/ids';
import { SEVERITY } from '../../../lib/domain/status';
import { ticketState } from '../../../lib/domain/ticket';
import { gallery } from '../../../lib/i18n/en/gallery';
import { STATE_WORDS, STATUS_WORDS } from '../../../lib/i18n/words';
import { askedOf } from '../../okr/asked';
import { CheckInForm } from '../../okr/CheckInForm';
import { Choices } from '../../okr/Choices';
import { ConfidenceField } from '../../okr/ConfidenceField';
import { KeyResultLine } from '../../okr/KeyResultLine';
import { LinkOption } from '../../okr/LinkOption';
import { LinkPicker } from '../../okr/LinkPicker';
import { ProgressBar, ProgressBars } from '../../okr/ProgressBars';
import { Refusal } from '../../okr/Refusal';
import { StatusPill } from '../../okr/StatusPill';
import { StatusGlyph } from '../../okr/status-look';
import { TicketState } from '../../okr/TicketState';
import { ValueFields } from '../../okr/ValueFields';
import { type Exhibit, exhibit } from './exhibit';
import { goalOf } from './goals';
import { goalsByMeasure, NUMBER } from './measures';
import { STRANGE } from './ui-exhibits';

const onChange = () => {};
const onDone = () => {};

/** The parts that know goals, in every state. @param now epoch ms. */
export function okrExhibits(now: number): Exhibit[] {
  const { sample, states } = gallery;
  const goals = goalsByMeasure().map(([name, made]) => [name, goalOf(now, made)] as const);
  const usual = goalOf(now, { measure: NUMBER, said: [2400, 2000, 1500, 1300] });
  const titled = (title: string) => goalOf(now, { measure: NUMBER, said: [2400, 2000], title });
  const unread = goalOf(now, { measure: NUMBER, planned: 0 });
  const wordless = new OkrError('reply.unknown');
  const choice = (isChosen: boolean, n: number) => ({ label: n === 0 ? sample.first : sample.second, isChosen });
  const picker = { isWhole: true, onSearch: onDone, onTakeBack: onDone, onPick: onDone, startsOpen: true };
  const option = { candidate: usual, isMarked: false, isLinked: false, onPick: onDone };
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
    exhibit('KeyResultLine', KeyResultLine, [
      [states.usual, { goal: usual }],
      [states.owned, { goal: usual, showOwner: true }],
      [states.unowned, { goal: goalOf(now, { measure: NUMBER, isUnowned: true }), showOwner: true }],
      [states.unknown, { goal: unread }],
      [STATUS_WORDS.outdated, { goal: goalOf(now, { measure: NUMBER, said: [2000], silentDays: 16 }) }],
      [STATUS_WORDS.closed, { goal: goalOf(now, { measure: NUMBER, said: [900], isClosed: true }) }],
      [states.long, { goal: titled(STRANGE.long) }],
      [states.rightToLeft, { goal: titled(STRANGE.rightToLeft) }],
    ]),
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
        return asked ? [[name, { asked, said: { value: null, ticks: new Map() }, onChange }] as const] : [];
      }),
    ),
    exhibit('CheckInForm', CheckInForm, [[states.usual, { goal: usual, onDone, onCancel: onDone }]]),
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
