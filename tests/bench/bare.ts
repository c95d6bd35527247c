import { Dexie, type Table } from 'dexie';
import type { Read } from './reads';

type Bare = Dexie & { readonly rows: Table<object, [string, string]> };

/** A Dexie table with rows of ours and nothing else of ours: what a read costs at the least. */
export async function bareDatabase(rows: readonly object[]): Promise<Bare> {
  await Dexie.delete('bare');
  const bare = new Dexie('bare', { chromeTransactionDurability: 'strict' }) as Bare;
  bare.version(1).stores({ rows: '[space+id]' });
  await bare.open();
  await bare.rows.bulkPut([...rows]);
  return bare;
}

/** Reads and writes as many rows in as many requests, those of one kind together, as ours ask for them. */
export async function replay(bare: Bare, reads: readonly Read[]): Promise<void> {
  const keys = (await bare.rows.limit(1000).primaryKeys()) as [string, string][];
  const work = async () => {
    for (let i = 0; i < reads.length; ) {
      const { kind, table, index } = reads[i] as Read;
      let end = i + 1;
      while (reads[end]?.kind === kind && reads[end]?.table === table && reads[end]?.index === index) end++;
      await Promise.all(reads.slice(i, end).map((read, n) => one(bare, read, keys, i + n)));
      i = end;
    }
  };
  const isWrite = reads.some(({ kind }) => kind === 'write');
  await (isWrite ? bare.transaction('rw', bare.rows, work) : work());
}

async function one({ rows }: Bare, { kind, rows: many }: Read, keys: readonly [string, string][], n: number) {
  const from = n % 100;
  const some = keys.slice(from, from + many);
  if (kind === 'get') return rows.get(keys[from] as [string, string]);
  if (kind === 'getMany') return rows.bulkGet(some);
  if (kind === 'write') return rows.bulkPut(some.map(([space, id]) => ({ space, id, title: 'x'.repeat(600) })));
  return rows
    .where('[space+id]')
    .aboveOrEqual(keys[from] as [string, string])
    .limit(Math.max(1, many))
    .toArray();
}
