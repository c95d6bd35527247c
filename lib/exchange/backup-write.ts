import { FORMAT, VERSION } from './backup';

/** Rows of one list of the file, e.g. `records.objective` or `tickets`, as many as are at hand. */
export interface Slice {
  readonly list: string;
  readonly rows: readonly object[];
}

/**
 * A backup as text, piece by piece: never more than one slice is held as text. Slices of one list have to come in a row.
 * @param lists every list of the file in its order, `records.…` first, so that empty ones are written too.
 */
export async function* backupText(
  about: { readonly madeAt: number; readonly device: string },
  lists: readonly string[],
  slices: AsyncIterable<Slice>,
): AsyncGenerator<string> {
  const { madeAt, device } = about;
  yield `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt, device }).slice(0, -1)},\n"records":{`;
  let open = -1;
  let isFirst = true;
  for await (const { list, rows } of slices) {
    const target = lists.indexOf(list);
    if (target < open) throw new Error(`${list} came out of order`);
    if (target > open) {
      yield headings(lists, open, target);
      open = target;
      isFirst = true;
    }
    if (rows.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
    isFirst = false;
  }
  yield `${headings(lists, open, lists.length - 1)}]}\n`;
}

/** Closes the list that is open and opens the next ones up to `to`. */
function headings(lists: readonly string[], open: number, to: number): string {
  let text = '';
  for (let i = open + 1; i <= to; i++) {
    const [group, kind] = (lists[i] ?? '').split('.');
    const closes = i > 0 ? ']' : '';
    const leaves = i > 0 && !kind && lists[i - 1]?.includes('.') ? '}' : '';
    text += `${closes}${leaves}${i > 0 ? ',\n' : ''}"${kind ?? group}":[`;
  }
  return text;
}
