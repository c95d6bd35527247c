import type { FormEvent } from 'react';
import { MAX_WORDS, PLACE } from '../../../lib/domain/write-back';
import { phrases } from '../../../lib/i18n/en/phrases';
import { writeBack as words } from '../../../lib/i18n/en/write-back';
import { useDraft } from '../../hooks/useDraft';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';

interface WordsFormProps {
  /** Names what is typed. */
  readonly draftKey: string;
  readonly first: string;
  readonly account: string;
  readonly isPending: boolean;
  readonly previewOf: (text: string) => { readonly ticket: string; readonly text: string };
  /** @returns was it done? */
  readonly onChoose: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** What comments are to say, with one of them as it would stand on a ticket. */
export function WordsForm({ draftKey, first, account, isPending, previewOf, onChoose, onCancel }: WordsFormProps) {
  const { values, set, forget } = useDraft(draftKey, { text: first });
  const { text } = values;
  const isUsable = text.includes(PLACE);
  const preview = previewOf(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isUsable) onChoose(text).then((isDone) => isDone && forget(), reportError);
  };
  return (
    <form onSubmit={submit} className="flex w-full max-w-xl flex-col gap-2">
      <TextField
        label={words.words}
        hint={words.wordsHint(PLACE)}
        error={isUsable ? undefined : words.noPlace(PLACE)}
        value={text}
        rows={2}
        maxLength={MAX_WORDS}
        onChange={(typed) => set({ text: typed })}
        required
        takesFocus
      />
      <p className="text-sm text-muted">{words.preview(preview.ticket)}</p>
      <blockquote dir="auto" className="rounded-md border border-line px-3 py-2 text-sm [overflow-wrap:anywhere]">
        {preview.text}
      </blockquote>
      <p className="text-sm text-muted">{words.terms(account)}</p>
      <div className="flex gap-2">
        <Button type="submit" size="small" isPending={isPending}>
          {words.turnOn}
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {phrases.cancel}
        </Button>
      </div>
    </form>
  );
}
