import { useMemo } from 'react';
import { decode } from '../../../lib/exchange/encoding';
import { attempt } from '../../../lib/exchange/fault';
import { draftsOfMarkdown } from '../../../lib/exchange/markdown-read';
import { Button } from '../../ui/Button';
import { DraftsImport } from './DraftsImport';
import { FaultList } from './FaultList';

interface DocumentImportProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** A document on its way in. */
export function DocumentImport({ name, bytes, onClose }: DocumentImportProps) {
  const read = useMemo(() => attempt(() => draftsOfMarkdown(decode(bytes, 'auto'))), [bytes]);
  if (read.ok) return <DraftsImport name={name} read={read.value} onClose={onClose} />;
  return (
    <div className="flex flex-col items-start gap-4">
      <FaultList tone="refused" title="This document cannot be read" faults={[read.fault]} />
      <Button onClick={onClose}>Choose another file</Button>
    </div>
  );
}
