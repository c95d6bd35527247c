import { type DBCore, type DBCoreTable, Dexie } from 'dexie';
import { OkrError } from '../domain/errors';

/** Nobody waits longer for a screen. */
export const LIMIT_MS = 5000;

/** Nor for an act. Longer, because writers wait for one another. */
const WRITE_LIMIT_MS = 15_000;
/** A whole file may take minutes, but something is answered all the while; only its last flush takes long by itself. */
const STALL_LIMIT_MS = 120_000;

const LONG_WRITE = 'throughline-long-write';
const LONG_READ = 'throughline-long-read';

/** Reads everything in one transaction: writers wait for it in every context. */
export const longRead = async <T>(work: () => PromiseLike<T>): Promise<T> =>
  (await navigator.locks.request(LONG_READ, work)) as T;

/** Since the browser answered anything, in ticks of a long write's watch. A clock would count a laptop's sleep. */
const silence = { ticks: 0 };

/**
 * Carries out a transaction that may take minutes, such as a whole file: readers wait for it in every context.
 * @throws OkrError `reply.unknown` when it stalls: others are not held up then, and asking again tells what came of it.
 */
export const longWrite = async <T>(work: () => PromiseLike<T>): Promise<T> =>
  (await navigator.locks.request(LONG_WRITE, () => unlessStalled(work()))) as T;

function unlessStalled<T>(work: PromiseLike<T>): Promise<T> {
  silence.ticks = 0;
  return new Promise<T>((resolve, reject) => {
    const ticking = setInterval(() => {
      if (++silence.ticks === 10) reject(new OkrError('reply.unknown', { what: 'storage' }));
    }, STALL_LIMIT_MS / 10);
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearInterval(ticking);
        settle(value);
      };
    work.then(settled(resolve), settled(reject));
  });
}

/**
 * Nobody waits longer for what they sent. A write that is given up may yet be kept, so it is never said to have failed;
 * sent again with the same operation id it is applied once, and answered by what came of it.
 * @throws OkrError `reply.unknown`, unless something long is on its way.
 */
export const withWriteLimit = <T>(work: PromiseLike<T>): Promise<T> =>
  within(work, new OkrError('reply.unknown', { what: 'storage' }), WRITE_LIMIT_MS, [LONG_WRITE, LONG_READ]);

/** Is somebody about something long, in any context? */
const isHeld = async (locks: readonly string[]): Promise<boolean> =>
  (await navigator.locks.query()).held?.some(({ name = '' }) => locks.includes(name)) ?? false;

/**
 * A damaged row may make the browser throw inside its own callback, and the promise then never settles (Firefox).
 * @param what is named in the error, e.g. the table.
 * @param transaction the one the work is done in: when the browser gives it up without a word, so do we.
 * @throws OkrError `database.slow` after `ms`, unless a long write is on its way.
 */
export const withTimeLimit = <T>(
  work: PromiseLike<T>,
  what: string,
  ms = LIMIT_MS,
  transaction?: IDBTransaction,
): Promise<T> => within(work, new OkrError('database.slow', { what }), ms, [LONG_WRITE], transaction);

function within<T>(
  work: PromiseLike<T>,
  refusal: OkrError,
  ms: number,
  locks: readonly string[],
  transaction?: IDBTransaction,
): Promise<T> {
  // Dexie's own promise, because a native one would leave Dexie's transaction.
  return new Dexie.Promise<T>((resolve, reject) => {
    const giveUp = () => reject(refusal);
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => void isHeld(locks).then((isLong) => (isLong ? wait() : giveUp()), giveUp), ms);
    };
    wait();
    transaction?.addEventListener('abort', giveUp);
    const settled = () => {
      clearTimeout(timer);
      transaction?.removeEventListener('abort', giveUp);
    };
    work.then(
      (value) => {
        settled();
        resolve(value);
      },
      (error: unknown) => {
        settled();
        reject(error);
      },
    ) as unknown;
  }) as unknown as Promise<T>;
}

/**
 * Gives every read of a screen a time limit, and notes every sign of life. Writers wait their turn: what they do is
 * limited as a whole, where it is asked for.
 */
export function limitReads(db: Dexie, ms = LIMIT_MS): void {
  db.use({
    stack: 'dbcore',
    name: 'time-limit',
    // Below Dexie's cache and observation, so that these see an error like any other.
    level: -1,
    create: (core): DBCore => ({ ...core, table: (name) => limited(core.table(name), ms) }),
  });
}

type Ask = { readonly trans: unknown };

const alive = (): void => void (silence.ticks = 0);

function limited(table: DBCoreTable, ms: number): DBCoreTable {
  const watched =
    <Q extends Ask, T>(ask: (request: Q) => PromiseLike<T>) =>
    (request: Q) => {
      const answer = ask(request);
      answer.then(alive, alive);
      const transaction = request.trans as IDBTransaction;
      return (
        transaction.mode === 'readonly' ? withTimeLimit(answer, table.name, ms, transaction) : answer
      ) as Promise<T>;
    };
  return {
    ...table,
    get: watched((request) => table.get(request)),
    getMany: watched((request) => table.getMany(request)),
    query: watched((request) => table.query(request)),
    count: watched((request) => table.count(request)),
    openCursor: watched((request) => table.openCursor(request)),
    mutate: watched((request) => table.mutate(request)),
  };
}
