import type { Draft } from '../../hooks/useDraft';
import { Clash } from './Clash';
import { FormFrame, type FormFrameProps } from './FormFrame';

interface RecordFormProps<T extends object, R> extends Omit<FormFrameProps, 'onSubmit' | 'takesFocus'> {
  readonly draft: Draft<T>;
  /** What is kept, or what a new one begins with. */
  readonly record: T;
  readonly isNew: boolean;
  /** Resolves to `null` when it was refused. */
  readonly onSave: () => Promise<{ readonly value: R } | null>;
  readonly onSaved: (value: R) => void;
}

/** A form over one record: what is typed is let go once it is saved or given up, and another window's edit is shown. */
export function RecordForm<T extends object, R>(props: RecordFormProps<T, R>) {
  const { draft, record, isNew, onSave, onSaved, onCancel, children, ...frame } = props;
  const leave = (next: () => void) => {
    draft.forget();
    next();
  };
  const save = async () => {
    const done = await onSave();
    if (done) leave(() => onSaved(done.value));
  };
  return (
    <FormFrame {...frame} onSubmit={save} onCancel={onCancel && (() => leave(onCancel))}>
      {!isNew && <Clash draft={draft} record={record} />}
      {children}
    </FormFrame>
  );
}
