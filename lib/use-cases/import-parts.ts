import { OkrError } from '../domain/errors';
import type { Fault } from '../exchange/fault';
import type { Progress, Watch } from '../exchange/report';
import type { Database } from '../store/db';

/** Told after each slice how many rows it had. Throws to stop the transaction. */
export type Step = (rows: number) => void;

/** Tells how far it is after each slice, and stops when it was cancelled: a transaction is then rolled back. */
export function steps({ signal, told }: Watch, doing: Progress['doing'], total: number): Step {
  let done = 0;
  return (rows) => {
    signal.throwIfAborted();
    done += rows;
    told({ doing, done, total });
  };
}

/** Nobody looks on. */
export const UNWATCHED: Watch = { told: () => {}, signal: new AbortController().signal };

/** Lets the page breathe in the middle of a transaction, which lives only as long as something is asked of it. */
export const turn = (db: Database): PromiseLike<unknown> => db.meta.get('');

/** @throws OkrError `import.refused` when something may not be written. */
export function refuseFaults(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first) throw new OkrError('import.refused', { place: first.place, count: faults.length });
}
