import { Dexie, type Table } from 'dexie';

/** A piece of a file on its way in. */
interface Part {
  readonly importId: string;
  readonly part: number;
  readonly text: string;
}

type Inbox = Dexie & { readonly parts: Table<Part, [string, number]> };

let inbox: Inbox | undefined;

/**
 * Where a file waits, in slices, between the page that read it and the import. A database of its own: the workspace is
 * never touched by a file that was not looked at, and a worker that dies in between finds it again.
 */
function open(): Inbox {
  if (!inbox) {
    inbox = new Dexie('throughline-inbox') as Inbox;
    inbox.version(1).stores({ parts: '[importId+part]' });
  }
  return inbox;
}

/** Keeps one slice; putting it twice is putting it once. The first slice of a file drops every other file. */
export async function putPart(importId: string, part: number, text: string): Promise<void> {
  const { parts } = open();
  if (part === 0) {
    await parts.filter((each) => each.importId !== importId).delete();
  }
  await parts.put({ importId, part, text });
}

/** The whole file; `null` when it is not all here. */
export async function textOf(importId: string, partCount: number): Promise<string | null> {
  const found = await open()
    .parts.where('[importId+part]')
    .between([importId, 0], [importId, Number.MAX_SAFE_INTEGER])
    .toArray();
  return found.length === partCount ? found.map(({ text }) => text).join('') : null;
}

export async function emptyInbox(): Promise<void> {
  await open().parts.clear();
}
