import type { Change, RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import { type Backup, isBag, KINDS, LISTS, MAX_BYTES, OTHER_LISTS, upToDate, versionOf } from './backup';
import { changeFault, eventFault, type Found, rowFault, ticketFault } from './backup-rows';
import { cut, type Fault, FileRefusal, refuse } from './fault';
import { textOf } from './file-text';
import { JsonRows } from './json-rows';
import { step } from './json-scan';
import type { Watch } from './report';
import { textSharer } from './share-texts';
import { AT_ONCE, breathe, slicesOf } from './slices';

/** More faults than these are not listed: nobody reads them, and nothing is imported anyway. */
export const MAX_FAULTS = 200;

/** What a file turned out to be. With a fault in it, nothing may be imported. */
export interface ReadBackup {
  /** Only what is sound; `null` when the file as a whole was refused. */
  readonly backup: Backup | null;
  readonly faults: readonly Fault[];
}

/** Says what is wrong with a row of a list; `null` = nothing. */
export type Judge = (list: string, row: unknown) => Found | null;

/**
 * Reads a backup that anybody may have written, in slices. Trusts nothing and changes nothing.
 * @param now epoch ms: what claims to come from after tomorrow would win every merge to come.
 */
export async function readBackup(file: Blob, now: number, watch: Watch): Promise<ReadBackup> {
  try {
    if (file.size > MAX_BYTES) refuse('file.too-large');
    return await readRows(file, (list, row) => faultOf(list, row, now), watch);
  } catch (error) {
    if (error instanceof FileRefusal) return { backup: null, faults: [error.fault] };
    throw error;
  }
}

/**
 * The rows of a file of any released version, as this version has them.
 * @param judge which of them are left out, with a fault each.
 * @throws FileRefusal when the file as a whole is none of ours.
 */
export async function readRows(file: Blob, judge: Judge, watch: Watch): Promise<ReadBackup & { backup: Backup }> {
  const lists = new Map<string, unknown[]>(LISTS.map((list) => [list, []]));
  const { version, ...about } = await parse(file, lists, watch);
  const faults: Fault[] = [];
  const total = [...lists.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  let rested = 0;
  let clock = '';
  for (const [list, rows] of lists) {
    const ids = new Set<unknown>();
    const sound: unknown[] = [];
    let index = 0;
    for (const slice of slicesOf(rows)) {
      for (const raw of slice) {
        const row = upToDate(raw, list, version);
        const found = judge(list, row) ?? (isBag(row) && ids.has(row.id) ? twice(row.id) : null);
        if (found && faults.length < MAX_FAULTS) {
          faults.push({ code: found.code, place: `${pathOf(list)}[${index}]${found.field}`, detail: found.detail });
        }
        if (!found) sound.push(row);
        if (isBag(row)) ids.add(row.id);
        const own = latestOf(row);
        if (own > clock) clock = own;
        index++;
      }
      done += slice.length;
      watch.told({ doing: 'checking', done, total });
      watch.signal.throwIfAborted();
      if (done - rested < AT_ONCE) continue;
      rested = done;
      await breathe();
    }
    lists.set(list, sound);
  }
  return { backup: { ...about, ...named(lists), clock }, faults };
}

const twice = (id: unknown): Found => ({ code: 'row.duplicate', field: '.id', detail: String(id) });

/** Five times the rows of the largest workspace that is measured. */
const MAX_ROWS = 8_000_000;
/** So many things that are no rows, or in no list of ours, are read to tell what is wrong with them. */
const MAX_STRANGE = 10_000;

/** Puts the rows of a file into their lists. @returns its head. */
async function parse(file: Blob, lists: ReadonlyMap<string, unknown[]>, watch: Watch) {
  const share = textSharer();
  let [count, strange] = [0, 0];
  const json = new JsonRows((list, row) => {
    const rows = lists.get(list);
    // What is no file of ours ends soon, however large it is.
    if (!(rows && isBag(row)) && ++strange > MAX_STRANGE) refuse('file.not-ours', pathOf(list), 'object');
    if (++count > MAX_ROWS) refuse('file.too-full', pathOf(list), String(MAX_ROWS));
    share(row);
    rows?.push(row);
  });
  let isFirst = true;
  for await (const { text, read } of textOf(file)) {
    if (isFirst && text.trimStart().startsWith('<')) refuse('file.not-ours', '', 'HTML, XML');
    json.push(text);
    // A short file is soon read to its end, which then has a path.
    if (isFirst && read < file.size && text.trimStart().startsWith('{')) await refuseCutOff(file);
    isFirst = false;
    watch.told({ doing: 'reading', done: read, total: file.size });
    watch.signal.throwIfAborted();
    await breathe();
  }
  const head = json.end();
  if (head === undefined) refuse('file.empty');
  return aboutOf(head);
}

/** Most large files that are broken were not copied to their end, which a look at the end tells without all of the rest. */
async function refuseCutOff(file: Blob): Promise<void> {
  const end = (await file.slice(-1000).text()).trimEnd();
  if (end !== '' && !end.endsWith('}')) refuse('file.cut-off', '', cut(end.slice(-30)));
}

/** What a file says of itself. @throws FileRefusal when it is none of ours, or holds what this version would lose. */
function aboutOf(head: unknown): Pick<Backup, 'madeAt' | 'device'> & { readonly version: number } {
  const version = versionOf(head);
  const { madeAt, device, records = {} } = head as Readonly<Record<string, unknown>>;
  if (typeof madeAt !== 'number' || !Number.isSafeInteger(madeAt) || madeAt < 0) refuse('row.shape', '$.madeAt');
  if (typeof device !== 'string' || device.length > 64) refuse('row.shape', '$.device');
  if (!isBag(records)) refuse('row.shape', '$.records', 'object');
  knowAll(records, '$.records', KINDS);
  knowAll(head as object, '$', ['format', 'version', 'madeAt', 'device', 'records', ...OTHER_LISTS]);
  return { version, madeAt, device };
}

/** A list we do not know is one we would lose. */
function knowAll(bag: object, path: string, known: readonly string[]): void {
  for (const [name, value] of Object.entries(bag)) {
    if (!known.includes(name)) refuse('file.newer', `${path}${step(name)}`, name);
    const isList = LISTS.includes(path === '$' ? name : `records.${name}`);
    if (isList && !Array.isArray(value)) refuse('row.shape', `${path}${step(name)}`, 'list');
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

/** The latest clock in a row; `''` = it has none. */
function latestOf(row: unknown): string {
  if (!isBag(row)) return '';
  if (typeof row.clock === 'string') return row.clock;
  let latest = '';
  for (const stamp of Object.values(isBag(row.stamps) ? row.stamps : {})) {
    const [at] = Array.isArray(stamp) ? stamp : [];
    if (typeof at === 'string' && at > latest) latest = at;
  }
  return latest;
}

/** What is wrong with a row of a list. @param now epoch ms: what comes from after tomorrow is wrong, too. */
export function faultOf(list: string, row: unknown, now: number): Found | null {
  if (list === 'changes') return changeFault(row, now);
  if (list === 'tickets') return ticketFault(row, now);
  if (list === 'ticketEvents') return eventFault(row);
  return rowFault(list.slice('records.'.length) as RecordKind, row, now);
}
