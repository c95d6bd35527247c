import { refuse } from './fault';

/** Bytes asked of the browser at once: the asking alone takes it a millisecond. */
const BLOCK = 4_000_000;
/** Bytes handed on at once. */
const PIECE = 250_000;

/**
 * A file as text, piece by piece: the whole of it never stands in memory.
 * @returns each piece with how many bytes were read so far.
 * @throws FileRefusal `file.encoding` when it is not UTF-8, naming the byte.
 */
export async function* textOf(file: Blob): AsyncGenerator<{ readonly text: string; readonly read: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // The next one is on its way while somebody works on this one.
  let next = blockAt(file, 0);
  for (let from = 0; from < file.size; from += BLOCK) {
    const block = new Uint8Array(await next);
    next = blockAt(file, from + BLOCK);
    for (let at = 0; at < block.length; at += PIECE) {
      const piece = block.subarray(at, at + PIECE);
      const read = from + at + piece.length;
      let text: string;
      try {
        text = decoder.decode(piece, { stream: read < file.size });
      } catch {
        return refuse('file.encoding', '', 'UTF-8');
      }
      yield { text, read };
    }
  }
}

function blockAt(file: Blob, from: number): Promise<ArrayBuffer> {
  const bytes = file.slice(from, from + BLOCK).arrayBuffer();
  // Nobody comes for it when the reading ends before.
  bytes.catch(() => {});
  return bytes;
}
