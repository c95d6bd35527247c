import { OkrError } from '../../../lib/domain/errors';
import { type Grade, gradeOf } from '../../../lib/domain/grade';
import type { KeyResultId } from '../../../lib/domain/ids';
import { rootCause } from '../../../lib/domain/root-cause';
import { gallery } from '../../../lib/i18n/en/gallery';
import { terms } from '../../../lib/i18n/en/terms';
import { askedOf } from '../../okr/asked';
import { CheckInFields } from '../../okr/CheckInFields';
import { CheckInForm } from '../../okr/CheckInForm';
import { Choices } from '../../okr/Choices';
import { ClosingWordField } from '../../okr/ClosingWordField';
import { ConfidenceField } from '../../okr/ConfidenceField';
import { LinkOption } from '../../okr/LinkOption';
import { LinkPicker } from '../../okr/LinkPicker';
import { Refusal } from '../../okr/Refusal';
import { ValueFields } from '../../okr/ValueFields';
import { TextField } from '../../ui/TextField';
import { Clash } from '../forms/Clash';
import { FormFrame } from '../forms/FormFrame';
import { type Exhibit, exhibit } from './exhibit';
import { goalOf } from './goals';
import { goalsByMeasure, NUMBER } from './measures';

const onChange = () => {};
const onDone = () => {};
const onPick = async () => true;
const onSave = async () => {};

/** What came of an objective, with a measure that suggests it. */
const ENDS: Readonly<Record<Grade['outcome'], Pick<Parameters<typeof ClosingWordField>[0], 'kind' | 'suggested'>>> = {
  achieved: { kind: 'aspirational', suggested: gradeOf('aspirational', 0.8) },
  partial: { kind: 'learning', suggested: gradeOf('learning', 0.5) },
  missed: { kind: 'learning', suggested: gradeOf('learning', 0.1) },
  dropped: { kind: 'committed', suggested: gradeOf('committed', 1) },
};

/** What goals are asked with, in every state. @param now epoch ms. */
export function askingExhibits(now: number): Exhibit[] {
  const { sample, states } = gallery;
  const goals = goalsByMeasure().map(([name, made]) => [name, goalOf(now, made)] as const);
  const usual = goalOf(now, { measure: NUMBER, said: [2400, 2000, 1500, 1300] });
  const unread = goalOf(now, { measure: NUMBER, planned: 0 });
  const error = sample.refusal;
  const refusal = new OkrError('input.invalid', { field: 'note' });
  const unanswered = new OkrError('reply.unknown');
  const row = (label: string, isChosen: boolean) => ({ label, isChosen });
  const rows = [row(sample.first, false), row(sample.second, true)];
  const choices = { legend: sample.label, rows, onChoose: onDone };
  const closing = { kind: 'committed', onChange, error: undefined } as const;
  const candidates = goals.slice(0, 3).map(([, goal]) => goal);
  const picker = {
    candidates,
    linked: new Set<KeyResultId>(),
    isWhole: true,
    onSearch: onDone,
    onTakeBack: onDone,
    onPick,
  };
  const option = { candidate: usual, isMarked: false, isLinked: false, onPick };
  const { label, text, hint } = sample;
  const said = { value: 1300, ticks: [], confidence: 7, note: text };
  // Named by what it is about, like each other landmark.
  const keyResult = { ...usual.keyResult, title: sample.objective };
  const checkIn = {
    ...{ keyResult, said, hint, isBrief: false, isUnsaid: false, isPending: false, refusal: null },
    ...{ onChange, onSave, onCancel: onDone },
  } as const;
  const unsure = { ...said, confidence: null };
  const form = (state: string) =>
    ({
      ...{ label: state, submit: sample.button, isPending: false, refusal: null, fields: [], takesFocus: false },
      ...{ onSubmit: onSave, children: <TextField label={label} value={text} onChange={onChange} /> },
    }) as const;
  const values = { said: { value: null, ticks: new Map() }, onChange, takesFocus: false };
  const asked = goals.flatMap(([name, { keyResult }]) => {
    const question = askedOf(keyResult.measure);
    return question ? [[name, { ...values, asked: question }] as const] : [];
  });
  const ways = [...new Map(asked.map((one) => [one[1].asked.kind, one])).values()];
  return [
    exhibit('ConfidenceField', ConfidenceField, [
      [states.empty, { value: null, onChange }],
      [states.chosen, { value: 7, onChange }],
      [states.refused, { value: null, onChange, error }],
    ]),
    exhibit('Choices', Choices<(typeof rows)[number]>, [
      [states.usual, { ...choices, rows: rows.map(({ label }) => row(label, false)) }],
      [states.chosen, { ...choices, type: 'radio' }],
      [states.several, { ...choices, type: 'checkbox' }],
      [states.refused, { ...choices, error }],
    ]),
    exhibit('ValueFields', ValueFields, [
      ...asked,
      ...ways.map(([name, props]) => [`${name} · ${states.refused}`, { ...props, error }] as const),
    ]),
    exhibit('CheckInForm', CheckInForm, [
      [states.usual, { goal: usual, onDone, onCancel: onDone }],
      [states.empty, { goal: unread, isBrief: true, onDone, onCancel: onDone }],
    ]),
    exhibit('CheckInFields', CheckInFields, [
      [states.full, checkIn],
      [states.empty, { ...checkIn, said: unsure, isBrief: true }],
      [states.leftOut, { ...checkIn, said: unsure, isUnsaid: true }],
      [states.waiting, { ...checkIn, isPending: true }],
      [states.refused, { ...checkIn, refusal }],
      [states.unanswered, { ...checkIn, refusal: unanswered }],
    ]),
    exhibit('FormFrame', FormFrame, [
      [states.usual, { ...form(states.usual), onCancel: onDone }],
      [states.folded, { ...form(states.folded), submit: null }],
      [states.waiting, { ...form(states.waiting), isPending: true }],
      [states.refused, { ...form(states.refused), refusal: new OkrError('objective.alignment-loop') }],
      [states.unanswered, { ...form(states.unanswered), refusal: unanswered, onCancel: onDone }],
    ]),
    exhibit('Clash', Clash<{ title: string; ownerId: string }>, [
      [
        states.usual,
        { draft: { clashes: ['title', 'ownerId'], giveWay: onDone }, record: { title: text, ownerId: '' } },
      ],
      [states.empty, { draft: { clashes: [], giveWay: onDone }, record: { title: text, ownerId: '' } }],
    ]),
    exhibit('ClosingWordField', ClosingWordField, [
      ...rootCause.options.map(
        (value) => [terms.causes[value], { ...closing, suggested: gradeOf('committed', 0.7), value }] as const,
      ),
      ...outcomes.map((value) => [terms.outcomes[value], { ...closing, ...ENDS[value], value }] as const),
      [states.unknown, { ...closing, suggested: null, value: null }],
      [states.refused, { ...closing, suggested: null, value: null, error }],
    ]),
    exhibit('Refusal', Refusal, [
      [states.refused, { refusal }],
      [states.saidElsewhere, { refusal, except: ['note'] }],
      [states.empty, { refusal: null }],
    ]),
    exhibit(
      'LinkOption',
      LinkOption,
      [
        [states.usual, { ...option, id: 'gallery-usual' }],
        [states.marked, { ...option, id: 'gallery-marked', isMarked: true }],
        [states.linked, { ...option, id: 'gallery-linked', isLinked: true }],
      ],
      {
        frame: (shown) => (
          <div role="listbox" aria-label={sample.label} tabIndex={0}>
            {shown}
          </div>
        ),
      },
    ),
    exhibit('LinkPicker', LinkPicker, [
      [states.folded, picker],
      [states.usual, { ...picker, startsOpen: true, linked: new Set(candidates.slice(0, 1).map(idOf)) }],
      [states.waiting, { ...picker, isPending: true }],
      [states.empty, { ...picker, candidates: [], startsOpen: true }],
      [states.partly, { ...picker, isWhole: false, startsOpen: true }],
    ]),
  ];
}

const outcomes = Object.keys(ENDS) as Grade['outcome'][];
const idOf = ({ keyResult }: ReturnType<typeof goalOf>): KeyResultId => keyResult.id;
