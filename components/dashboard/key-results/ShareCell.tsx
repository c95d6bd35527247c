import { useState } from 'react';
import type { KeyResultId, TicketId } from '../../../lib/domain/ids';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { phrases } from '../../../lib/i18n/en/phrases';
import { percent } from '../../../lib/i18n/words';
import { hasDraft } from '../../hooks/drafts';
import { useDraft } from '../../hooks/useDraft';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { useEscape } from '../../ui/useEscape';
import { useSaidAct } from '../shell/useSaidAct';

interface ShareCellProps {
  readonly ticketId: TicketId;
  readonly keyResultId: KeyResultId;
  readonly title: string;
  /** Part that counts here, 0–1. */
  readonly share: number;
  /** What a person said; `null` = its equal part. */
  readonly stated: number | null;
  /** It counts through the tickets below it, not itself. */
  readonly includeChildren: boolean;
  /** How many of them there are. */
  readonly below: number;
}

const shareDraft = ({ ticketId, keyResultId }: Pick<ShareCellProps, 'ticketId' | 'keyResultId'>): string =>
  `share:${keyResultId}:${ticketId}`;

/** How much of a ticket counts here; pressing it edits it. */
export function ShareCell(props: ShareCellProps) {
  const { title, share, stated, below } = props;
  const [isEditing, setEditing] = useState(() => hasDraft(shareDraft(props)));
  return isEditing ? (
    <ShareForm {...props} onDone={() => setEditing(false)} />
  ) : (
    <div>
      <Button
        kind="quiet"
        size="small"
        className="-ms-2 whitespace-nowrap"
        aria-label={keyResults.shareOf(percent(share), title.slice(0, 80))}
        title={stated === null ? keyResults.equalPart : keyResults.byHand}
        onClick={() => setEditing(true)}
      >
        {percent(share)}
      </Button>
      {below > 0 && <p className="text-xs text-muted">{keyResults.below(below)}</p>}
    </div>
  );
}

function ShareForm({
  ticketId,
  keyResultId,
  share,
  stated,
  includeChildren,
  onDone,
}: ShareCellProps & { readonly onDone: () => void }) {
  const [shown] = useState(Math.round(share * 100));
  const record: { readonly value: number | null; readonly isDeep: boolean } = { value: shown, isDeep: includeChildren };
  const { values, set, forget } = useDraft(shareDraft({ ticketId, keyResultId }), record);
  const { value, isDeep } = values;
  const close = () => {
    forget();
    onDone();
  };
  const { send, isPending, refusal } = useSaidAct('shareTicket');
  const form = useEscape<HTMLFormElement>(close);
  const save = async () => {
    // What was not touched is not stated by that.
    const next = value === shown ? stated : value === null ? null : value / 100;
    if (await send({ ticketId, keyResultId, share: next, includeChildren: isDeep }, keyResults.shareChanged)) close();
  };
  return (
    <form
      ref={form}
      noValidate
      className="flex w-32 flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) save().catch(reportError);
      }}
    >
      <NumberField
        label={keyResults.share}
        unit="%"
        min={0}
        max={100}
        takesFocus
        hint={keyResults.shareHint}
        value={value}
        onChange={(next) => set({ value: next })}
      />
      <label className="flex items-start gap-1.5 text-xs">
        <input type="checkbox" checked={isDeep} onChange={() => set({ isDeep: !isDeep })} />
        {keyResults.countBelow}
      </label>
      <Refusal refusal={refusal} />
      <div className="flex gap-1">
        <Button kind="primary" size="small" type="submit" isPending={isPending}>
          {phrases.save}
        </Button>
        <Button kind="quiet" size="small" onClick={close}>
          {phrases.cancel}
        </Button>
      </div>
    </form>
  );
}
