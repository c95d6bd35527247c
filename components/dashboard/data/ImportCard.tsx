import { type ReactNode, useState } from 'react';
import { MAX_TEXT_BYTES } from '../../../lib/exchange/encoding';
import { data } from '../../../lib/i18n/en/data';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { BackupImport } from './BackupImport';
import { DocumentImport } from './DocumentImport';
import { FileField } from './FileField';
import { TableImport } from './TableImport';
import { Unreadable } from './Unreadable';

/** What was chosen. A backup is sent on unread; anything else is small enough to be read here. */
type Chosen = { readonly file: File; readonly kind: Kind; readonly bytes: Uint8Array | null };
type Kind = 'backup' | 'table' | 'document';

/** Brings a file in. Nothing is changed before its report was seen. */
export function ImportCard() {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => setChosen(null);
  const choose = async (file: File) => {
    const kind = await kindOf(file);
    const isRead = kind !== 'backup' && file.size <= MAX_TEXT_BYTES;
    setChosen({ file, kind, bytes: isRead ? new Uint8Array(await file.arrayBuffer()) : null });
  };
  return (
    <Card size="roomy" title={data.importTitle}>
      {chosen ? (
        <Opened chosen={chosen} onClose={close} />
      ) : (
        <EmptyState
          title={data.noFile}
          action={
            <FileField
              hint={data.fileHint}
              accept=".json,.csv,.tsv,.txt,.md,.markdown"
              onChoose={(file) => choose(file).catch(reportError)}
            />
          }
        >
          {data.importText}
        </EmptyState>
      )}
    </Card>
  );
}

function Opened({
  chosen: { file, kind, bytes },
  onClose,
}: {
  readonly chosen: Chosen;
  readonly onClose: () => void;
}): ReactNode {
  if (kind === 'backup') return <BackupImport file={file} onClose={onClose} />;
  if (!bytes) {
    const fault = { code: 'file.too-large', place: '', detail: '' } as const;
    return <Unreadable title={data.fileNotImportable} fault={fault} onClose={onClose} />;
  }
  const Import = kind === 'document' ? DocumentImport : TableImport;
  return <Import name={file.name} bytes={bytes} onClose={onClose} />;
}

/** By its ending; a file that lost it on the way, by how it begins. */
async function kindOf(file: File): Promise<Kind> {
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return 'backup';
  if (/\.(md|markdown)$/i.test(file.name)) return 'document';
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return 'table';
  return (await file.slice(0, 100).text()).trimStart().startsWith('{') ? 'backup' : 'table';
}
