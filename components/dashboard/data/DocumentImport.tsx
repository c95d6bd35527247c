import { useMemo } from 'react';
import { decode } from '../../../lib/exchange/encoding';
import { attempt } from '../../../lib/exchange/fault';
import { draftsOfMarkdown } from '../../../lib/exchange/markdown-read';
import { data } from '../../../lib/i18n/en/data';
import { DraftsImport } from './DraftsImport';
import { Unreadable } from './Unreadable';

interface DocumentImportProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}

/** A document on its way in. */
export function DocumentImport({ name, bytes, onClose }: DocumentImportProps) {
  const read = useMemo(() => attempt(() => draftsOfMarkdown(decode(bytes, 'auto'))), [bytes]);
  if (read.ok) return <DraftsImport name={name} read={read.value} onClose={onClose} />;
  return <Unreadable title={data.documentUnreadable} fault={read.fault} onClose={onClose} />;
}
