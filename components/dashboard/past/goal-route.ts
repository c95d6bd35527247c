import type { PastRoot } from '../../../lib/store/queries/past-memory';
import type { Route } from '../routes';

/** The page of a goal. @param on as it was at the end of that day; absent = now. */
export const goalRoute = ({ kind, id }: PastRoot, on?: string): Route =>
  ({ name: kind, id, on }) as Extract<Route, { name: PastRoot['kind'] }>;
