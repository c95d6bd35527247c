import type { Change, RecordKind } from '../domain/change';
import type { AnyRow } from '../domain/merge';
import type { Ticket, TicketEvent } from '../domain/ticket';
import { type Backup, isBag, KINDS, MAX_BYTES, upToDate } from './backup';
import { changeFault, eventFault, type Found, rowFault, ticketFault } from './backup-rows';
import { attempt, type Fault, refuse } from './fault';
import { scanJson, step } from './json-scan';

/** More faults than these are not listed: nobody reads them, and nothing is imported anyway. */
export const MAX_FAULTS = 200;

/** What a file turned out to be. With a fault in it, nothing may be imported. */
export interface ReadBackup {
  /** Only what is sound; `null` when the file as a whole was refused. */
  readonly backup: Backup | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a backup that anybody may have written. Trusts nothing and changes nothing.
 * @param now epoch ms: what claims to come from after tomorrow would win every merge to come.
 */
export function readBackup(text: string, now: number): ReadBackup {
  const result = attempt(() => {
    const file = upToDate(parseJson(text));
    const faults: Fault[] = [];
    return { backup: sound(file, now, faults), faults };
  });
  return result.ok ? result.value : { backup: null, faults: [result.fault] };
}

function parseJson(text: string): unknown {
  if (text.length > MAX_BYTES) refuse('file.too-large');
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') refuse('file.empty');
  if (/^\s*</.test(body)) refuse('file.not-ours', '', 'HTML, XML');
  scanJson(body);
  try {
    return JSON.parse(body);
  } catch (error) {
    return refuse('json.syntax', '', error instanceof Error ? error.message : '');
  }
}

const TOP = new Set(['format', 'version', 'madeAt', 'device', 'records', 'changes', 'tickets', 'ticketEvents']);

function sound(file: Readonly<Record<string, unknown>>, now: number, faults: Fault[]): Backup {
  const { madeAt, device, records = {} } = file;
  if (typeof madeAt !== 'number' || !Number.isSafeInteger(madeAt) || madeAt < 0) refuse('row.shape', '$.madeAt');
  if (typeof device !== 'string' || device.length > 64) refuse('row.shape', '$.device');
  if (!isBag(records)) refuse('row.shape', '$.records', 'object');
  // A list we do not know is one we would lose.
  for (const name of Object.keys(file)) if (!TOP.has(name)) refuse('file.newer', `$${step(name)}`, name);
  for (const name of Object.keys(records)) {
    if (!KINDS.includes(name as RecordKind)) refuse('file.newer', `$.records${step(name)}`, name);
  }
  const rows = (kind: RecordKind) =>
    list<AnyRow>(records[kind], `$.records.${kind}`, (row) => rowFault(kind, row, now), faults);
  return {
    madeAt,
    device,
    records: Object.fromEntries(KINDS.map((kind) => [kind, rows(kind)] as const)) as unknown as Backup['records'],
    changes: list<Change>(file.changes, '$.changes', (row) => changeFault(row, now), faults),
    tickets: list<Ticket>(file.tickets, '$.tickets', (row) => ticketFault(row, now), faults),
    ticketEvents: list<TicketEvent>(file.ticketEvents, '$.ticketEvents', eventFault, faults),
  };
}

/** The sound rows of one list; every other one leaves a fault. */
function list<T>(value: unknown, path: string, judge: (row: unknown) => Found | null, faults: Fault[]): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) refuse('row.shape', path, 'list');
  const ids = new Set<unknown>();
  const rows: T[] = [];
  for (const [i, row] of value.entries()) {
    const id = isBag(row) ? row.id : undefined;
    const found =
      judge(row) ?? (ids.has(id) ? { code: 'row.duplicate' as const, field: '.id', detail: String(id) } : null);
    ids.add(id);
    if (!found) rows.push(row as T);
    else if (faults.length < MAX_FAULTS) {
      faults.push({ code: found.code, place: `${path}[${i}]${found.field}`, detail: found.detail });
    }
  }
  return rows;
}
