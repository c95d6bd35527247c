import { refuse } from './fault';

/** Bytes read at once. */
const PIECE = 250_000;

/**
 * A file as text, piece by piece: the whole of it never stands in memory.
 * @returns each piece with how many bytes were read so far.
 * @throws FileRefusal `file.encoding` when it is not UTF-8, naming the byte.
 */
export async function* textOf(file: Blob): AsyncGenerator<{ readonly text: string; readonly read: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PIECE) {
    const read = Math.min(file.size, from + PIECE);
    const bytes = await file.slice(from, read).arrayBuffer();
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: read < file.size });
    } catch {
      return refuse('file.encoding', '', 'UTF-8');
    }
    yield { text, read };
  }
}
