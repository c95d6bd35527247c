import type { DBCore, DBCoreCursor, DBCoreTable, Dexie } from 'dexie';

/** One request to the database, and how many rows or index entries it visited or wrote. */
export interface Read {
  readonly table: string;
  readonly kind: 'get' | 'getMany' | 'query' | 'count' | 'cursor' | 'write';
  /** `:id` = the primary key. */
  readonly index: string;
  /** It asked for everything there is, and nothing ended it early. */
  readonly isWhole: boolean;
  /** The one it belongs to: of each there is one object. */
  readonly transaction: unknown;
  rows: number;
}

const ANY_RANGE = 3;
const PRIMARY = ':id';

/** Watches everything a database is asked, below Dexie's cache and above the browser. To be called before it opens. */
export function watchReads(db: Dexie): Read[] {
  const reads: Read[] = [];
  db.use({
    stack: 'dbcore',
    name: 'watch-reads',
    level: -2,
    create: (core): DBCore => ({ ...core, table: (name) => watched(core.table(name), reads) }),
  });
  return reads;
}

type Ask = Parameters<DBCoreTable['query']>[0] | Parameters<DBCoreTable['openCursor']>[0];

function watched(table: DBCoreTable, reads: Read[]): DBCoreTable {
  const note = (kind: Read['kind'], rows: number, { trans }: { readonly trans: unknown }, ask?: Ask): Read => {
    const index = ask?.query.index.name ?? PRIMARY;
    const isWhole = ask?.query.range.type === ANY_RANGE && !('limit' in ask && Number.isFinite(ask.limit));
    const read = { table: table.name, kind, index, isWhole, transaction: trans, rows };
    reads.push(read);
    return read;
  };
  return {
    ...table,
    get: (request) => {
      note('get', 1, request);
      return table.get(request);
    },
    getMany: (request) => {
      note('getMany', request.keys.length, request);
      return table.getMany(request);
    },
    // No `await`: a promise that is not Dexie's would leave the transaction.
    query: (request) => {
      const read = note('query', 0, request, request);
      return table.query(request).then((response) => {
        read.rows = response.result.length;
        return response;
      });
    },
    count: (request) => {
      const read = note('count', 0, request, request as Ask);
      return table.count(request).then((rows) => {
        read.rows = rows;
        return rows;
      });
    },
    mutate: (request) => {
      const rows = 'values' in request ? request.values.length : 'keys' in request ? (request.keys?.length ?? 0) : 1;
      note('write', rows, request);
      return table.mutate(request);
    },
    openCursor: (request) => {
      const read = note('cursor', 0, request, request);
      return table.openCursor(request).then((cursor) => cursor && counted(cursor, read));
    },
  };
}

/** A cursor that counts its steps; Dexie's own hands itself on from step to step. */
function counted(cursor: DBCoreCursor, read: Read): DBCoreCursor {
  const start = cursor.start.bind(cursor);
  cursor.start = (onNext) =>
    start(() => {
      read.rows++;
      onNext();
    });
  return cursor;
}
