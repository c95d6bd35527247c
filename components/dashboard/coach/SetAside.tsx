import { useState } from 'react';
import type { Finding } from '../../../lib/coach/coach';
import { coach } from '../../../lib/i18n/en/coach';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { Coached } from '../../../lib/store/queries/coached';
import { useDraft } from '../../hooks/useDraft';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useRepair } from './useRepair';

interface SetAsideProps {
  readonly finding: Finding;
  readonly known: Coached;
  readonly onDone: () => void;
}

/** Names what is typed. */
export const asideDraft = ({ rule, about }: Finding): string => `aside:${rule.id}:${about.id}`;

/** Sets one question aside for one record. The reason stays with the record, for whoever wonders later. */
export function SetAside({ finding, known, onDone }: SetAsideProps) {
  const { values, set, forget } = useDraft(asideDraft(finding), { reason: '' });
  const { reason } = values;
  const close = () => {
    forget();
    onDone();
  };
  const { save, isPending, refusal } = useRepair(finding, known);
  const { me, view, keyResults } = known;
  const record =
    keyResults.map((one) => one.view.keyResult).find(({ id }) => id === finding.about.id) ?? view.objective;
  // What is sent again must be the same, or it is done twice.
  const [at] = useState(() => Date.now());
  const submit = async () => {
    if (!me || reason.trim() === '' || isPending) return;
    const own = { ruleId: finding.rule.id, reason: reason.trim(), by: me.id, at };
    const before = record.dismissals ?? [];
    if (await save({ dismissals: [...before.filter((one) => one.at !== at), own] }, coach.isAside)) close();
  };
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(reportError);
      }}
    >
      <div className="min-w-0 flex-[1_1_16rem]">
        <TextField label={coach.whyNot} takesFocus required value={reason} onChange={(text) => set({ reason: text })} />
      </div>
      <Button type="submit" isPending={isPending}>
        {coach.setAside}
      </Button>
      <Button kind="quiet" onClick={close}>
        {phrases.cancel}
      </Button>
      <Refusal refusal={refusal} />
    </form>
  );
}
