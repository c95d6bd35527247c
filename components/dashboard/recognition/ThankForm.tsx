import { useId } from 'react';
import { goesBy } from '../../../lib/domain/handle';
import type { KeyResultId, PersonId, TicketId } from '../../../lib/domain/ids';
import { recognition } from '../../../lib/i18n/en/recognition';
import { people } from '../../../lib/store/queries/alive';
import { allKeyResults } from '../../../lib/store/queries/key-result-views';
import { evidenceFor } from '../../../lib/store/queries/recognition';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { errorOf } from '../../okr/Refusal';
import { ClippedText, cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { FieldRow, FormFrame } from '../forms/FormFrame';
import type { ThanksFor } from '../routes';
import { useSaidAct } from '../shell/useSaidAct';

interface ThankFormProps {
  readonly thanks: ThanksFor;
  readonly onClose: () => void;
}

/** Where a thank-you that was begun is kept. */
export const thanksDraft = ({
  toId = '' as PersonId,
  keyResultId = '' as KeyResultId,
  ticketId = '' as TicketId,
}: ThanksFor): string => `thanks:${toId}:${keyResultId}:${ticketId}`;

/** Whom, for what, shown by which work, in a sentence. Work of the one who is thanked is ticked already. */
export function ThankForm({ thanks, onClose }: ThankFormProps) {
  const { values, set, forget } = useDraft(thanksDraft(thanks), {
    toId: thanks.toId ?? '',
    keyResultId: thanks.keyResultId ?? '',
    /** `null` = what is ticked for them. */
    ticketIds: (thanks.ticketId ? [thanks.ticketId] : null) as readonly TicketId[] | null,
    text: '',
    isTried: false,
  });
  const { keyResultId } = values;
  const found = useLive(
    async (db, now) => ({
      others: (await people(db)).filter(({ isMe }) => !isMe),
      goals: (await allKeyResults(db, now)).filter(({ objective }) => objective.state !== 'draft'),
      evidence: keyResultId === '' ? [] : await evidenceFor(db, keyResultId as KeyResultId),
    }),
    [keyResultId],
  );
  const { send, isPending, refusal } = useSaidAct('thank');
  const evidence = found?.evidence ?? [];
  const asked = evidence.find(({ id }) => id === thanks.ticketId);
  // Who comes from a ticket most likely thanks whoever it was assigned to.
  const to = found?.others.find((each) => (values.toId ? each.id === values.toId : asked && goesBy(each, asked)));
  const theirs = evidence.filter((ticket) => to && goesBy(to, ticket)).map(({ id }) => id);
  const ticked = values.ticketIds ?? theirs;
  const leave = () => {
    forget();
    onClose();
  };
  const write = async () => {
    set({ isTried: true });
    if (!to) return;
    const said = { toId: to.id, keyResultId: (keyResultId || null) as KeyResultId | null, text: values.text };
    const shown = ticked.filter((id) => id === thanks.ticketId || evidence.some((ticket) => ticket.id === id));
    if (await send({ ...said, ticketIds: shown }, recognition.written)) leave();
  };
  return (
    <FormFrame
      label={recognition.form}
      submit={recognition.write}
      isPending={isPending}
      refusal={refusal}
      fields={['text', 'toId']}
      onSubmit={write}
      onCancel={leave}
    >
      <FieldRow>
        <SelectField
          label={recognition.to}
          required
          value={to?.id ?? ''}
          error={values.isTried && !to ? recognition.chooseSomebody : errorOf(refusal, 'toId')}
          options={[
            { value: '', label: recognition.choose },
            ...(found?.others ?? []).map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
          ]}
          onChange={(toId) => set({ toId })}
        />
        <SelectField
          label={recognition.goal}
          value={keyResultId}
          options={[
            { value: '', label: recognition.noGoal },
            ...(found?.goals ?? []).map(({ keyResult: { id, title } }) => ({
              value: id as string,
              label: cut(title, 80),
            })),
          ]}
          onChange={(next) => set({ keyResultId: next, ticketIds: null })}
        />
      </FieldRow>
      {keyResultId !== '' && (
        <fieldset className="flex min-w-0 flex-col gap-1 text-sm">
          <legend className="mb-1 font-medium">{recognition.evidence}</legend>
          {evidence.length === 0 && <p className="text-muted">{recognition.evidenceNone}</p>}
          {evidence.map(({ id, title }) => (
            <Tick
              key={id}
              label={title ?? id}
              isTicked={ticked.includes(id)}
              onChange={(isTicked) =>
                set({ ticketIds: isTicked ? [...ticked, id] : ticked.filter((other) => other !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={recognition.sentence}
        hint={recognition.sentenceHint}
        rows={2}
        required
        value={values.text}
        error={errorOf(refusal, 'text')}
        onChange={(text) => set({ text })}
      />
    </FormFrame>
  );
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

function Tick({ label, isTicked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-center gap-2">
      <input id={id} type="checkbox" checked={isTicked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id} className="min-w-0">
        <ClippedText lines={1}>{label}</ClippedText>
      </label>
    </div>
  );
}
