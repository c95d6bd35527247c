import { gallery } from '../../../lib/i18n/en/gallery';
import { phrases } from '../../../lib/i18n/en/phrases';
import { Alert } from '../../ui/Alert';
import { Arrow } from '../../ui/Arrow';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { DateField } from '../../ui/DateField';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { CONTROL, Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { Unconfirmed } from '../../ui/Unconfirmed';
import { type Exhibit, exhibit } from './exhibit';
import { Opened } from './Opened';

/** What a person may have written: 10,000 characters, another direction, an emoji. */
const LONG = 'Antidisestablishmentarianism & 👩‍👩‍👧‍👦 '.repeat(260);
export const STRANGE = { long: LONG, rightToLeft: 'الدفع أسرع مما يشك به أحد 🚀' } as const;

const onChange = () => {};
const onUndo = () => {};

/** The controls in every state. */
export function uiExhibits(): Exhibit[] {
  const { sample, states } = gallery;
  const { label, hint } = sample;
  const refused = { label, error: sample.refusal, onChange };
  return [
    exhibit('Button', Button, [
      [states.primary, { kind: 'primary', children: sample.button }],
      [states.usual, { children: sample.button }],
      [states.framed, { kind: 'secondary', size: 'normal', children: sample.button }],
      [states.quiet, { kind: 'quiet', children: sample.button }],
      [states.faint, { kind: 'faint', children: sample.button }],
      [states.danger, { kind: 'danger', children: sample.button }],
      [states.small, { size: 'small', children: sample.button }],
      [states.waiting, { isPending: true, children: sample.button }],
      [states.off, { disabled: true, children: sample.button }],
    ]),
    exhibit('Alert', Alert, [[states.refused, { children: sample.refusal }]]),
    exhibit('Arrow', Arrow, [[states.usual, {}]]),
    exhibit('Card', Card, [
      [states.usual, { children: sample.sentence }],
      [states.small, { title: sample.first, aside: '3', size: 'compact', level: 3, children: sample.sentence }],
      [states.roomy, { title: sample.second, size: 'roomy', level: 2, children: sample.sentence }],
    ]),
    exhibit('ClippedText', ClippedText, [
      [states.usual, { children: sample.title }],
      [states.long, { children: STRANGE.long }],
      ...([1, 2, 3, 5] as const).map((lines) => [states.lines(lines), { children: STRANGE.long, lines }] as const),
      [states.rightToLeft, { children: STRANGE.rightToLeft }],
    ]),
    exhibit('EmptyState', EmptyState, [
      [states.usual, { title: sample.nothing, children: sample.next }],
      [states.full, { title: sample.nothing, children: sample.next, action: <Button>{sample.button}</Button> }],
    ]),
    exhibit('Notice', Notice, [
      [states.usual, { tone: 'done', children: sample.sentence }],
      [states.undo, { tone: 'done', children: sample.sentence, onUndo, onDismiss: onUndo }],
      [states.redo, { tone: 'done', children: sample.sentence, onUndo, undoLabel: phrases.redo }],
      [states.waiting, { tone: 'done', children: sample.sentence, onUndo, isPending: true }],
      [states.refused, { tone: 'refused', children: sample.refusal, onDismiss: onUndo }],
    ]),
    exhibit('Unconfirmed', Unconfirmed, [
      [states.waiting, { isWaiting: true }],
      [states.empty, { isWaiting: false }],
    ]),
    exhibit('Field', Field, [
      [states.hint, { label, hint, children: (names) => <input {...names} className={CONTROL} /> }],
      [states.refused, { label, error: sample.refusal, children: (names) => <input {...names} className={CONTROL} /> }],
    ]),
    exhibit('TextField', TextField, [
      [states.empty, { label, value: '', placeholder: sample.placeholder, onChange }],
      [states.full, { label, hint, value: sample.text, onChange }],
      [states.refused, { ...refused, value: sample.text }],
      [states.search, { label, type: 'search', value: sample.text, onChange }],
      [states.long, { label, rows: 3, value: STRANGE.long.slice(0, 600), onChange }],
      [states.rightToLeft, { label, value: STRANGE.rightToLeft, onChange }],
    ]),
    exhibit('NumberField', NumberField, [
      [states.empty, { label, value: null, placeholder: '900', onChange }],
      [states.full, { label, unit: 'ms', hint, value: 1240.5, onChange }],
      [states.refused, { ...refused, value: -3 }],
    ]),
    exhibit('DateField', DateField, [
      [states.empty, { label, value: null, onChange }],
      [states.full, { label, hint, value: '2026-11-30', onChange }],
      [states.refused, { ...refused, value: '2020-01-01' }],
    ]),
    exhibit('SelectField', SelectField<'a' | 'b'>, [
      [states.usual, { label, hint, value: 'a', onChange, options: options() }],
      [states.refused, { ...refused, value: 'b', options: options() }],
    ]),
    {
      name: 'Dialog',
      of: Dialog,
      states: [
        [
          states.usual,
          <Opened key="dialog" word={sample.button}>
            {(close) => (
              <Dialog label={sample.dialog} onClose={close}>
                <p className="p-4">{sample.next}</p>
              </Dialog>
            )}
          </Opened>,
        ],
      ],
    },
  ];
}

const options = () => [
  { value: 'a' as const, label: gallery.sample.first },
  { value: 'b' as const, label: gallery.sample.second },
];
