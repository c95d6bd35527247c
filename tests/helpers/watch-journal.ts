import type { DBCore, Dexie } from 'dexie';
import { isSame } from '../../lib/domain/same';
import { TABLES } from '../../lib/store/schema';

type Fields = Readonly<Record<string, unknown>>;

/** What one transaction wrote. */
interface Written {
  readonly rows: { readonly table: string; readonly before: Fields | undefined; readonly after: Fields }[];
  readonly gone: string[];
  readonly changes: Fields[];
  opId: string | null;
}

const FRAME = new Set(['space', 'stamps']);

/**
 * Watches every transaction that carries out a command: each field of a record that it changed must stand in an entry of
 * the journal, of the same transaction, by the command's operation id. To be called before the database opens.
 */
export class JournalWatch {
  /** What was written past the journal. */
  readonly faults: string[] = [];
  /** How many fields of records stood in it, by the id of the operation. */
  readonly told = new Map<string, number>();
  private readonly known = new Map<string, Fields>();
  private readonly open = new Map<unknown, Written>();

  constructor(db: Dexie) {
    db.use({
      stack: 'dbcore',
      name: 'watch-journal',
      level: -3,
      create: (core): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              const written = this.writtenBy(request.trans as IDBTransaction);
              const values = 'values' in request ? (request.values as readonly Fields[]) : [];
              if (name === 'operations') written.opId = (values[0]?.opId as string | undefined) ?? written.opId;
              if (name === 'changes') written.changes.push(...values);
              if (!RECORDS.has(name)) return table.mutate(request);
              if (values.length === 0) written.gone.push(`${name}: ${request.type}`);
              for (const after of values) {
                const key = `${name} ${String(after.id)}`;
                written.rows.push({ table: name, before: this.known.get(key), after });
                this.known.set(key, after);
              }
              return table.mutate(request);
            },
          };
        },
      }),
    });
  }

  private writtenBy(transaction: IDBTransaction): Written {
    const known = this.open.get(transaction);
    if (known) return known;
    const written: Written = { rows: [], gone: [], changes: [], opId: null };
    this.open.set(transaction, written);
    transaction.addEventListener('complete', () => this.judge(written));
    // What was not kept was not written.
    transaction.addEventListener('abort', () => {
      for (const { table, before, after } of written.rows.toReversed()) {
        if (before) this.known.set(`${table} ${String(after.id)}`, before);
        else this.known.delete(`${table} ${String(after.id)}`);
      }
    });
    return written;
  }

  /** Without an acknowledgement it was no command, but a file that was merged in, or a test’s own doing. */
  private judge({ rows, gone, changes, opId }: Written): void {
    if (opId === null || opId.startsWith('import:')) return;
    this.faults.push(...gone.map((what) => `${what} by ${opId}`));
    for (const written of Map.groupBy(rows, ({ table, after }) => `${table} ${String(after.id)}`).values()) {
      const [first, last] = [written[0], written.at(-1)];
      if (!first || !last) continue;
      const { table, after } = last;
      const own = changes.filter(({ kind, recordId }) => kind === RECORDS.get(table) && recordId === after.id);
      const toldOf = (field: string) => own.findLast(({ actId, set }) => actId === opId && field in (set as Fields));
      const fields = Object.keys(after).filter(
        (field) => !FRAME.has(field) && !isSame(first.before?.[field], after[field]),
      );
      const untold = fields.filter((field) => !isSame((toldOf(field)?.set as Fields)?.[field], after[field]));
      if (untold.length > 0) this.faults.push(`${table} ${String(after.id)}: ${untold.join(', ')} by ${opId}`);
      this.told.set(opId, (this.told.get(opId) ?? 0) + fields.length - untold.length);
    }
  }
}

const RECORDS: ReadonlyMap<string, string> = new Map(Object.entries(TABLES).map(([kind, table]) => [table, kind]));
