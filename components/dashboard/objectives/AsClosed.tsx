import { type ReactNode, useMemo } from 'react';
import type { Row } from '../../../lib/domain/change';
import { type Clock, readClock, ZERO } from '../../../lib/domain/clock';
import type { Objective } from '../../../lib/domain/objective';
import { type ObjectiveView, viewObjective } from '../../../lib/store/queries/objective-views';
import { Moment } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { usePast } from '../../hooks/usePast';
import { Late } from '../shell/Loaded';

interface AsClosedProps {
  readonly objective: Row<Objective>;
  readonly children: (then: ObjectiveView) => ReactNode;
}

/** A closed objective as it stood when it was closed: tickets may have moved on since, and were perhaps carried over. */
export function AsClosed({ objective, children }: AsClosedProps) {
  const now = readClock((objective.stamps.state?.[0] ?? ZERO) as Clock).ms;
  const past = usePast({ kind: 'objective', id: objective.id }, now);
  const moment = useMemo(() => past && { db: past.db, now }, [past, now]);
  if (!moment) return <Late />;
  return (
    <Moment value={moment}>
      <Then objective={objective}>{children}</Then>
    </Moment>
  );
}

function Then({ objective, children }: AsClosedProps) {
  const then = useLive((db, now) => viewObjective(db, objective.id, now), [objective.id]);
  return then ? children(then) : <Late />;
}
