import { type ReactNode, useMemo } from 'react';
import { endOfDay } from '../../../lib/domain/as-of';
import { localDate } from '../../../lib/domain/calendar';
import { compactedBefore } from '../../../lib/store/queries/compacted';
import type { PastRoot } from '../../../lib/store/queries/past-memory';
import { Moment } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { useNow } from '../../hooks/useNow';
import { usePast } from '../../hooks/usePast';
import { Late } from '../shell/Loaded';
import { PastBand } from './PastBand';

interface AsOfProps {
  readonly root: PastRoot;
  /** The day to show; `undefined`, today and days to come = now. */
  readonly on: string | undefined;
  readonly children: ReactNode;
}

/** A goal's page as it was at the end of a day: everything on it is asked of that day, and nothing can be changed. */
export function AsOf({ root, on, children }: AsOfProps) {
  const today = localDate(useNow());
  return on === undefined || on >= today ? (
    children
  ) : (
    <PastPage root={root} on={on}>
      {children}
    </PastPage>
  );
}

function PastPage({ root, on, children }: AsOfProps & { readonly on: string }) {
  const past = usePast(root, endOfDay(on));
  const gap = useLive(compactedBefore, []);
  const moment = useMemo(() => past && { db: past.db, now: endOfDay(on) }, [past, on]);
  if (!past || !moment) return <Late />;
  return (
    <>
      <PastBand root={root} on={on} unread={past.unread} isCompacted={gap != null && endOfDay(on) < gap} />
      {/* Another day is another page: nothing of the one before may linger. */}
      <Moment key={on} value={moment}>
        {children}
      </Moment>
    </>
  );
}
