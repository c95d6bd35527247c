import { OkrError } from '../domain/errors';
import { LONG_WRITE, silence, within } from './time-limit';

/** Nobody waits longer for an act. Longer than for a screen, because writers wait for one another. */
export const WRITE_LIMIT_MS = 15_000;
/** A whole file may take minutes, but something is answered all the while; only its last flush takes long by itself. */
export const STALL_LIMIT_MS = 120_000;
const TICKS = 10;
/** Held while everything is read, or a whole file is written: neither comes into the middle of the other. */
const WHOLE = 'throughline-whole';

const notKnown = () => new OkrError('reply.unknown', { what: 'storage' });

/**
 * Nobody waits longer for what they sent. A write that is given up may yet be kept, so it is never said to have failed;
 * sent again with the same operation id it is applied once, and answered by what came of it.
 * @throws OkrError `reply.unknown`, unless something long is on its way.
 */
export const withWriteLimit = <T>(work: PromiseLike<T>): Promise<T> => within(work, notKnown(), WRITE_LIMIT_MS);

/** Reads everything, in as many transactions as it likes: acts come between, a whole file does not. */
export const longRead = async <T>(work: () => PromiseLike<T>): Promise<T> =>
  (await navigator.locks.request(WHOLE, work)) as T;

/**
 * Carries out a transaction that may take minutes, such as a whole file: readers wait for it in every context.
 * @throws OkrError `reply.unknown` when it stalls: others are not held up then, and asking again tells what came of it.
 */
export const longWrite = <T>(work: () => PromiseLike<T>): Promise<T> =>
  longRead(async () => (await navigator.locks.request(LONG_WRITE, () => unlessStalled(work()))) as T);

function unlessStalled<T>(work: PromiseLike<T>): Promise<T> {
  silence.ticks = 0;
  return new Promise<T>((resolve, reject) => {
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearInterval(ticking);
        settle(value);
      };
    const giveUp = settled(reject);
    const ticking = setInterval(() => {
      if (++silence.ticks === TICKS) giveUp(notKnown());
    }, STALL_LIMIT_MS / TICKS);
    work.then(settled(resolve), giveUp);
  });
}
