import { refuse } from './fault';

/** Encodings a person can name. `auto` takes a byte order mark, else UTF-8, and refuses rather than guess. */
export const ENCODINGS = ['auto', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Larger tables and documents are refused by their size, unread. Bytes. */
export const MAX_TEXT_BYTES = 10_000_000;

/**
 * Bytes as text, the byte order mark taken off.
 * @throws FileRefusal `file.encoding` when the bytes are not of that encoding, `file.empty`.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes.length > MAX_TEXT_BYTES) refuse('file.too-large');
  const label = encoding === 'auto' ? (markOf(bytes) ?? 'utf-8') : encoding;
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return refuse('file.encoding', '', label);
  }
  // Two-byte text read as one-byte text is every other NUL; a NUL here and there is somebody's text.
  const sample = text.slice(0, 1000);
  if (sample.split('\0').length - 1 > sample.length / 4) refuse('file.encoding', '', label);
  if (text.trim() === '') refuse('file.empty');
  return text;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
