import { useState } from 'react';
import type { Counts } from '../../../lib/domain/snapshot';
import { momentText } from '../../../lib/i18n/dates';
import { phrases } from '../../../lib/i18n/en/phrases';
import { recovery } from '../../../lib/i18n/en/recovery';
import { Button } from '../../ui/Button';
import { type Kept, saveSnapshot } from './files';
import { countsText, differenceText, REASON_WORDS, sizeText, snapshotOf } from './words';

interface SnapshotRowProps {
  readonly snapshot: Kept;
  /** What is there now; `null` when it cannot be read. */
  readonly now: Counts | null;
  /** What bringing it back does, as a verb. */
  readonly verb: string;
  /** What will happen then, in a sentence. */
  readonly consequence: string;
  readonly isPending: boolean;
  readonly onRestore: (snapshot: Kept) => void;
}

/** One snapshot: from when, what is in it, and two clicks to bring it back. */
export function SnapshotRow(props: SnapshotRowProps) {
  const { snapshot, now, verb, consequence, isPending, onRestore } = props;
  const [isAsking, setAsking] = useState(false);
  const { madeAt, reason, counts, bytes } = snapshot;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_16rem]">
          <p className="font-medium">{momentText(madeAt)}</p>
          <p className="text-sm text-muted">
            {REASON_WORDS[reason]} · {sizeText(bytes)} · {countsText(counts)}
          </p>
          {now && <p className="text-sm">{differenceText(counts, now)}</p>}
        </div>
        <div className="flex gap-2">
          <Button
            size="small"
            aria-label={recovery.saveOf(snapshotOf(madeAt))}
            onClick={() => void saveSnapshot(snapshot)}
          >
            {recovery.saveFile}
          </Button>
          {!isAsking && (
            <Button size="small" aria-label={`${verb}: ${snapshotOf(madeAt)}`} onClick={() => setAsking(true)}>
              {verb}
            </Button>
          )}
        </div>
      </div>
      {isAsking && (
        <div className="flex flex-wrap items-center gap-2 rounded-md bg-sunken p-3 text-sm">
          <p className="min-w-0 flex-[1_1_16rem]">{consequence}</p>
          <Button kind="primary" size="small" isPending={isPending} onClick={() => onRestore(snapshot)}>
            {recovery.yes(verb)}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setAsking(false)}>
            {phrases.cancel}
          </Button>
        </div>
      )}
    </li>
  );
}
