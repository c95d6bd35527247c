import { useEffect, useRef } from 'react';
import { momentText } from '../../../lib/i18n/dates';
import { recovery } from '../../../lib/i18n/en/recovery';
import type { Health } from '../../../lib/messaging/safety';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { FileField } from '../data/FileField';
import { failureText } from '../shell/Failure';
import { SnapshotRow } from './SnapshotRow';
import { useKept } from './useKept';
import { useSafety } from './useSafety';
import { countsText, VERDICT_WORDS } from './words';

interface RecoveryProps {
  readonly health: Health;
  /** The person decided, and it was done. */
  readonly onDone: () => void;
}

/** In place of everything while data is missing: what happened, what can come back and from when. Nothing is written meanwhile. */
export function Recovery({ health, onDone }: RecoveryProps) {
  const { verdict, expected, found, lastActAt } = health;
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useKept();
  const { files } = kept;
  const restore = useSafety('restoreSnapshot');
  const accept = useSafety('acceptLoss');
  useEffect(() => {
    document.title = recovery.pageTitle;
    heading.current?.focus();
  }, []);
  const failure: unknown = restore.refusal ?? accept.refusal ?? kept.failure ?? null;
  const finish = (done: Promise<unknown>) => void done.then((reply) => reply !== null && onDone()).catch(reportError);
  const isEmpty = verdict === 'empty';
  return (
    <main className="mx-auto flex max-w-3xl flex-col gap-5 px-4 py-8">
      <header className="flex flex-col gap-2" role="alert">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {recovery.needsYou}
        </h1>
        <p>{VERDICT_WORDS[verdict]}</p>
        <p className="text-muted">{recovery.untilDecided}</p>
      </header>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {expected && (
          <>
            <dt className="text-muted">{recovery.expected}</dt>
            <dd>{countsText(expected)}</dd>
          </>
        )}
        <dt className="text-muted">{recovery.found}</dt>
        <dd>{found ? countsText(found) : recovery.unreadable}</dd>
        {lastActAt !== null && lastActAt > 0 && (
          <>
            <dt className="text-muted">{recovery.lastChange}</dt>
            <dd>{momentText(lastActAt)}</dd>
          </>
        )}
      </dl>
      <Notice tone="refused">{failure !== null && failureText(failure)}</Notice>
      {files && (
        <Card title={recovery.canComeBack} size="roomy">
          {files.snapshots.length === 0 ? (
            <p className="text-muted">{recovery.noSnapshot}</p>
          ) : (
            <ul className="divide-y divide-line">
              {files.snapshots.map((snapshot) => (
                <SnapshotRow
                  key={snapshot.name}
                  snapshot={snapshot}
                  now={found}
                  verb={recovery.bringBack}
                  consequence={recovery.bringBackText}
                  isPending={restore.isPending}
                  onRestore={({ name }) => finish(restore.send({ from: name, how: 'fill' }))}
                />
              ))}
            </ul>
          )}
        </Card>
      )}
      <Card title={recovery.orFile} size="roomy">
        <FileField
          hint={recovery.orFileHint}
          accept=".json"
          onChoose={(file) => finish(restore.send({ from: file, how: 'fill' }))}
        />
        <p role="status" className="pt-2 text-muted">
          {restore.isPending && recovery.bringing}
        </p>
      </Card>
      {verdict !== 'unreadable' && (
        <Card title={isEmpty ? recovery.orEmpty : recovery.orGoOn} size="roomy">
          <div className="flex flex-col items-start gap-3">
            <p className="text-muted">{files?.snapshots.length === 0 ? recovery.fileLater : recovery.snapshotsStay}</p>
            <Button kind="danger" isPending={accept.isPending} onClick={() => finish(accept.send(null))}>
              {isEmpty ? recovery.startEmpty : recovery.goOn}
            </Button>
          </div>
        </Card>
      )}
    </main>
  );
}
