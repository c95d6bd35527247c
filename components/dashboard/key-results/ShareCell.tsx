import { useState } from 'react';
import type { KeyResultId, TicketId } from '../../../lib/domain/ids';
import { percent } from '../../../lib/i18n/words';
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
}

/** How much of a ticket counts here; pressing it edits it. */
export function ShareCell({ ticketId, keyResultId, title, share, stated }: ShareCellProps) {
  const [isEditing, setEditing] = useState(false);
  return isEditing ? (
    <ShareForm {...{ ticketId, keyResultId, title, share, stated }} onDone={() => setEditing(false)} />
  ) : (
    <Button
      kind="quiet"
      size="small"
      className="-ms-2 whitespace-nowrap"
      aria-label={`Share ${percent(share)} of ${title.slice(0, 80)}, change`}
      title={stated === null ? 'Its equal part among all key results it is linked to' : 'Set by hand'}
      onClick={() => setEditing(true)}
    >
      {percent(share)}
    </Button>
  );
}

function ShareForm({ ticketId, keyResultId, share, onDone }: ShareCellProps & { readonly onDone: () => void }) {
  const [value, setValue] = useState<number | null>(Math.round(share * 100));
  const { send, isPending, refusal } = useSaidAct('shareTicket');
  const form = useEscape<HTMLFormElement>(onDone);
  const save = async () => {
    const next = value === null ? null : value / 100;
    if (await send({ ticketId, keyResultId, share: next }, 'Share changed.')) onDone();
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
        label="Share"
        unit="%"
        min={0}
        max={100}
        takesFocus
        hint="Empty: its equal part."
        value={value}
        onChange={setValue}
      />
      <Refusal refusal={refusal} />
      <div className="flex gap-1">
        <Button kind="primary" size="small" type="submit" isPending={isPending}>
          Save
        </Button>
        <Button kind="quiet" size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
