import { createContext, useContext } from 'react';
import { localDate } from '../../lib/domain/calendar';
import type { Database } from '../../lib/store/db';

/** A moment of the past that the screen shows. */
interface PastMoment {
  /** What there was then. */
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
}

/** The moment everything below shows; `null` = now. Whoever asks a query below it is answered out of that moment. */
export const Moment = createContext<PastMoment | null>(null);

export const useMoment = (): PastMoment | null => useContext(Moment);

/** The day of the past that is shown, so that links from there stay there; `undefined` = now. */
export function usePastDay(): string | undefined {
  const moment = useMoment();
  return moment ? localDate(moment.now) : undefined;
}

/** Is this the past? Then nothing can be done here, only looked at. */
export const useIsPast = (): boolean => useContext(Moment) !== null;
