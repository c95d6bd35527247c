import { useState } from 'react';
import type { Speech } from '../../../lib/coach/rule';
import { WORD_LISTS } from '../../../lib/coach/words/lexicon-of';
import type { Choices } from '../../../lib/domain/choices';
import { coachWords as words } from '../../../lib/i18n/en/coach-words';
import { useDraft } from '../../hooks/useDraft';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useSpeech } from '../coach/useSpeech';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

/** Lists whose words differ from team to team; the others are the language's own. */
type List = keyof typeof words.lists;

const LANGUAGES: { value: Speech; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
];

/** Words a workspace adds to the coach's lists, or takes from them. */
export function CoachWords({ own }: { readonly own: Choices['coachWords'] }) {
  const [language, setLanguage] = useSpeech();
  const [list, setList] = useState<List>('vague');
  const lists = Object.entries(words.lists).map(([value, label]) => ({ value: value as List, label }));
  return (
    <Card size="roomy" title={words.title}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-muted">{words.intro}</p>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] items-start gap-4">
          <SelectField label={words.language} value={language} options={LANGUAGES} onChange={setLanguage} />
          <SelectField label={words.list} value={list} options={lists} onChange={setList} />
        </div>
        <WordsForm key={`${language} ${list}`} own={own[language]?.[list]} language={language} list={list} />
      </div>
    </Card>
  );
}

interface WordsFormProps {
  readonly own: Choices['coachWords'][string][string] | undefined;
  readonly language: Speech;
  readonly list: List;
}

function WordsForm({ own, language, list }: WordsFormProps) {
  const there = WORD_LISTS[language]?.lists[list] ?? [];
  const record = { add: (own?.add ?? []).join('\n'), remove: (own?.remove ?? []).join('\n') };
  const { values, set, isChanged, forget } = useDraft(`coach-words:${language}:${list}`, record);
  const { send, isPending, refusal } = useSaidAct('saveSettings');
  const save = async () => {
    const changed = { add: linesOf(values.add), remove: linesOf(values.remove) };
    if (!isChanged || (await send({ coachWords: { [language]: { [list]: changed } } }, words.saved))) forget();
  };
  return (
    <FormFrame
      label={words.form}
      submit={words.save}
      isPending={isPending}
      refusal={refusal}
      fields={[]}
      onSubmit={save}
      onCancel={isChanged ? forget : undefined}
      takesFocus={false}
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] items-start gap-4">
        <TextField
          label={words.add}
          hint={words.addHint}
          rows={3}
          value={values.add}
          onChange={(add) => set({ add })}
        />
        <TextField
          label={words.remove}
          hint={words.removeHint}
          rows={3}
          value={values.remove}
          onChange={(remove) => set({ remove })}
        />
      </div>
      <details className="text-sm text-muted">
        <summary className="w-fit rounded-md text-accent hover:underline">{words.there(there.length)}</summary>
        <p className="mt-1 max-h-60 overflow-y-auto [overflow-wrap:anywhere]" lang={language}>
          {there.join(' · ')}
        </p>
      </details>
    </FormFrame>
  );
}

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
