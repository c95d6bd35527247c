import { MAX_BYTES } from '../../../lib/exchange/backup';
import type { Fault } from '../../../lib/exchange/fault';
import { command } from '../../hooks/command';

/** Bytes of one slice. As JSON text in a message it may grow sixfold, to 24 MB. */
const SLICE = 4_000_000;

export type Staged = { readonly importId: string; readonly parts: number };

/**
 * Sends a backup to the background in slices; the page never holds more than one of them.
 * @param told how far it is, 0–1.
 * @returns the fault of a file that is too large or no text.
 */
export async function stageFile(file: Blob, importId: string, told: (ratio: number) => void): Promise<Staged | Fault> {
  if (file.size > MAX_BYTES) return { code: 'file.too-large', place: '', detail: '' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let part = 0;
  for (let from = 0; from === 0 || from < file.size; from += SLICE) {
    const bytes = await file.slice(from, from + SLICE).arrayBuffer();
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: from + SLICE < file.size });
    } catch {
      return { code: 'file.encoding', place: '', detail: 'UTF-8' };
    }
    await command('stageImport', { importId, part, text });
    part++;
    told(Math.min(1, (from + SLICE) / file.size));
  }
  return { importId, parts: part };
}
