import type { CheckIn } from '../../../lib/domain/check-in';
import type { PersonId } from '../../../lib/domain/ids';
import type { Note } from '../../../lib/domain/note';
import { momentText } from '../../../lib/i18n/dates';
import { feedback } from '../../../lib/i18n/en/feedback';
import { people } from '../../../lib/store/queries/alive';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { errorOf } from '../../okr/Refusal';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow, FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

interface FeedbackFormProps {
  readonly about: Pick<Note, 'aboutKind' | 'aboutId'>;
  readonly checkIns: readonly Pick<CheckIn, 'id' | 'at'>[];
  readonly onClose: () => void;
}

/** Asks somebody, or says something; about the goal, or about one of its check-ins. */
export function FeedbackForm({ about, checkIns, onClose }: FeedbackFormProps) {
  const others = (useLive(people, []) ?? []).filter(({ isMe }) => !isMe);
  const { values, set, forget } = useDraft(`note:${about.aboutId}`, { text: '', askedId: '', checkInId: '' });
  const { send, isPending, refusal } = useSaidAct('writeNote');
  const leave = () => {
    forget();
    onClose();
  };
  const write = async () => {
    const { text, askedId, checkInId } = values;
    const subject = checkInId ? ({ aboutKind: 'checkIn', aboutId: checkInId } as const) : about;
    const asked = (askedId || null) as PersonId | null;
    if (await send({ ...subject, text, askedId: asked }, feedback.written)) leave();
  };
  return (
    <FormFrame
      label={feedback.form}
      submit={feedback.send}
      isPending={isPending}
      refusal={refusal}
      fields={['text', 'askedId']}
      onSubmit={write}
      onCancel={leave}
    >
      <TextField
        label={feedback.text}
        rows={2}
        required
        value={values.text}
        error={errorOf(refusal, 'text')}
        onChange={(text) => set({ text })}
      />
      <FieldRow>
        <SelectField
          label={feedback.ask}
          value={values.askedId}
          error={errorOf(refusal, 'askedId')}
          options={[
            { value: '', label: feedback.nobody },
            ...others.map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
          ]}
          onChange={(askedId) => set({ askedId })}
        />
        {checkIns.length > 0 && (
          <SelectField
            label={feedback.aboutWhat}
            value={values.checkInId}
            options={[
              { value: '', label: feedback.aboutGoal },
              ...checkIns.map(({ id, at }) => ({ value: id as string, label: feedback.onCheckIn(momentText(at)) })),
            ]}
            onChange={(checkInId) => set({ checkInId })}
          />
        )}
      </FieldRow>
    </FormFrame>
  );
}
