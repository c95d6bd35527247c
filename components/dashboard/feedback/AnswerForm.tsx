import type { PersonId } from '../../../lib/domain/ids';
import { feedback } from '../../../lib/i18n/en/feedback';
import { people } from '../../../lib/store/queries/alive';
import type { ThreadView } from '../../../lib/store/queries/notes';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { errorOf } from '../../okr/Refusal';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

interface AnswerFormProps {
  readonly thread: ThreadView;
  readonly onClose: () => void;
}

/** An answer: my own, or written down for whoever gave it. Who asked most likely writes down what the other one said. */
export function AnswerForm({ thread: { note, asked, isMine }, onClose }: AnswerFormProps) {
  const others = (useLive(people, []) ?? []).filter(({ isMe }) => !isMe);
  const suggested = isMine && asked && !asked.isMe ? asked.id : '';
  const { values, set, forget } = useDraft(`answer:${note.id}`, { text: '', saidBy: suggested as string });
  const { send, isPending, refusal } = useSaidAct('writeNote');
  const leave = () => {
    forget();
    onClose();
  };
  const write = async () => {
    const { aboutKind, aboutId, id: threadId } = note;
    const saidBy = (values.saidBy || null) as PersonId | null;
    if (await send({ aboutKind, aboutId, threadId, text: values.text, saidBy }, feedback.answered)) leave();
  };
  return (
    <FormFrame
      label={feedback.answerForm}
      submit={feedback.answer}
      isPending={isPending}
      refusal={refusal}
      fields={['text']}
      onSubmit={write}
      onCancel={leave}
    >
      <TextField
        label={feedback.answerText}
        rows={2}
        required
        value={values.text}
        error={errorOf(refusal, 'text')}
        onChange={(text) => set({ text })}
      />
      <SelectField
        label={feedback.voice}
        value={values.saidBy}
        options={[
          { value: '', label: feedback.mine },
          ...others.map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
        ]}
        onChange={(saidBy) => set({ saidBy })}
      />
    </FormFrame>
  );
}
