import type { Change, RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import { type Backup, FORMAT, isBag, KINDS, LISTS, MAX_BYTES, OTHER_LISTS, VERSION, versionOf } from './backup';
import { changeFault, eventFault, type Found, rowFault, ticketFault } from './backup-rows';
import { cut, type Fault, FileRefusal, found, refuse } from './fault';
import { textOf } from './file-text';
import { JsonRows } from './json-rows';
import { step } from './json-scan';
import type { Watch } from './report';
import { Sieve } from './sieve';
import { breathe, slicesOf } from './slices';

/** More faults than these are not listed: nobody reads them, and nothing is imported anyway. */
export const MAX_FAULTS = 200;

/** What a file turned out to be. With a fault in it, nothing may be imported. */
export interface ReadBackup {
  /** Only what is sound; `null` when the file as a whole was refused. */
  readonly backup: Backup | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a backup that anybody may have written, in slices. Trusts nothing and changes nothing.
 * @param now epoch ms: what claims to come from after tomorrow would win every merge to come.
 */
export async function readBackup(file: Blob, now: number, watch: Watch): Promise<ReadBackup> {
  const sieve = new Sieve((list, row) => faultOf(list, row, now), MAX_FAULTS);
  try {
    if (file.size > MAX_BYTES) refuse('file.too-large');
    return { backup: await readRows(file, sieve, watch), faults: sieve.faults };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { backup: null, faults: sieve.isFull ? sieve.faults : [error.fault] };
  }
}

/** Five times the rows of the largest workspace that is measured. */
const MAX_ROWS = 8_000_000;
/** So many things that are no rows, or in no list of ours, are read to tell what is wrong with them. */
const MAX_STRANGE = 10_000;

/**
 * The rows of a file of any released version, as this version has them: those that its sieve finds sound, as soon as the
 * file has said its version, which ours do first.
 * @throws FileRefusal when the file as a whole is none of ours.
 */
export async function readRows(file: Blob, sieve: Sieve, watch: Watch): Promise<Backup> {
  const waiting: (readonly [list: string, row: unknown])[] = [];
  let version: number | null = null;
  let [count, strange] = [0, 0];
  const json = new JsonRows((list, row) => {
    // What is no file of ours ends soon, however large it is.
    if (!(LISTS.includes(list) && isBag(row)) && ++strange > MAX_STRANGE)
      refuse('file.not-ours', pathOf(list), 'object');
    if (++count > MAX_ROWS) refuse('file.too-full', pathOf(list));
    version ??= versionFirst(json.head);
    if (version === null) {
      waiting.push([list, row]);
      if (waiting.length === MAX_STRANGE && isHopeless(sieve, waiting)) refuse('file.not-ours', pathOf(list), 'object');
    } else if (LISTS.includes(list)) sieve.take(list, row, version);
  });
  let isFirst = true;
  for await (const { text, read } of textOf(file)) {
    if (isFirst && text.trimStart().startsWith('<')) refuse('file.not-ours', '', 'HTML, XML');
    json.push(text);
    // A short file is soon read to its end, which then has a path.
    if (isFirst && read < file.size && text.trimStart().startsWith('{')) await refuseCutOff(file);
    isFirst = false;
    watch.told({ doing: 'reading', done: read, total: file.size, wrong: sieve.faults.length });
    watch.signal.throwIfAborted();
    await breathe();
  }
  const head = json.end();
  if (head === undefined) refuse('file.empty');
  const about = aboutOf(head);
  let done = 0;
  for (const slice of slicesOf(waiting)) {
    for (const [list, row] of slice) sieve.take(list, row, about.version);
    done += slice.length;
    watch.told({ doing: 'checking', done, total: waiting.length, wrong: sieve.faults.length });
    watch.signal.throwIfAborted();
    await breathe();
  }
  return { madeAt: about.madeAt, device: about.device, ...named(sieve.sound), clock: sieve.clock };
}

/** Rows that no version would take are no rows of ours, though the file may say only at its end of which version it is. */
function isHopeless(sieve: Sieve, rows: readonly (readonly [list: string, row: unknown])[]): boolean {
  const known = rows.filter(([list]) => LISTS.includes(list));
  return Array.from({ length: VERSION }, (_, i) => i + 1).every((version) => sieve.isTooMuch(known, version));
}

/** The version of a file that says it first. @throws FileRefusal when it is newer. */
function versionFirst(head: string): number | null {
  const [, version] = FIRST.exec(head) ?? [];
  return version === undefined ? null : versionOf({ format: FORMAT, version: Number(version) });
}
const FIRST = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"\\s*,\\s*"version"\\s*:\\s*(\\d{1,9})\\s*,`);

/** Most large files that are broken were not copied to their end, which a look at the end tells without all of the rest. */
async function refuseCutOff(file: Blob): Promise<void> {
  const end = (await file.slice(-1000).text()).trimEnd();
  if (end !== '' && !end.endsWith('}')) refuse('file.cut-off', '', cut(end.slice(-30)));
}

/** What a file says of itself. @throws FileRefusal when it is none of ours, or holds what this version would lose. */
function aboutOf(head: unknown): Pick<Backup, 'madeAt' | 'device'> & { readonly version: number } {
  const version = versionOf(head);
  const { madeAt, device, records = {} } = head as Readonly<Record<string, unknown>>;
  if (typeof madeAt !== 'number' || !Number.isSafeInteger(madeAt) || madeAt < 0)
    refuse('row.shape', '$.madeAt', found(madeAt));
  if (typeof device !== 'string' || device.length > 64) refuse('row.shape', '$.device', found(device));
  if (!isBag(records)) refuse('row.shape', '$.records', found(records));
  knowAll(records, '$.records', KINDS);
  knowAll(head as object, '$', ['format', 'version', 'madeAt', 'device', 'records', ...OTHER_LISTS]);
  return { version, madeAt, device };
}

/** A list we do not know is one we would lose. */
function knowAll(bag: object, path: string, known: readonly string[]): void {
  for (const [name, value] of Object.entries(bag)) {
    if (!known.includes(name)) refuse('file.newer', `${path}${step(name)}`, name);
    const isList = LISTS.includes(path === '$' ? name : `records.${name}`);
    if (isList && !Array.isArray(value)) refuse('row.shape', `${path}${step(name)}`, found(value));
  }
}

const pathOf = (list: string): string => `$.${list}`;

function named(
  lists: ReadonlyMap<string, unknown[]>,
): Pick<Backup, 'records' | 'changes' | 'tickets' | 'ticketEvents'> {
  const rows = <T>(list: string) => (lists.get(list) ?? []) as T[];
  return {
    records: Object.fromEntries(
      KINDS.map((kind) => [kind, rows<AnyRow>(`records.${kind}`)]),
    ) as unknown as Backup['records'],
    changes: rows<Change>('changes'),
    tickets: rows<Ticket>('tickets'),
    ticketEvents: rows<TicketEvent>('ticketEvents'),
  };
}

/** What is wrong with a row of a list. @param now epoch ms: what comes from after tomorrow is wrong, too. */
export function faultOf(list: string, row: unknown, now: number): Found | null {
  if (list === 'changes') return changeFault(row, now);
  if (list === 'tickets') return ticketFault(row, now);
  if (list === 'ticketEvents') return eventFault(row);
  return rowFault(list.slice('records.'.length) as RecordKind, row, now);
}
