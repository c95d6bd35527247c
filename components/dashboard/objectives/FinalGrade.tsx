import { useMemo } from 'react';
import type { Row } from '../../../lib/domain/change';
import { type Clock, readClock, ZERO } from '../../../lib/domain/clock';
import type { Objective } from '../../../lib/domain/objective';
import { viewObjective } from '../../../lib/store/queries/objective-views';
import { Moment } from '../../hooks/moment';
import { useLive } from '../../hooks/useLive';
import { usePast } from '../../hooks/usePast';
import { reachedText } from '../format';
import { ObjectiveGrade } from './ObjectiveGrade';

interface FinalGradeProps {
  readonly objective: Row<Objective>;
}

/** The grade of a closed objective, beside what its key results came to when it was closed: tickets may have moved on since. */
export function FinalGrade({ objective }: FinalGradeProps) {
  const now = readClock((objective.stamps.state?.[0] ?? ZERO) as Clock).ms;
  const past = usePast({ kind: 'objective', id: objective.id }, now);
  const moment = useMemo(() => past && { db: past.db, now }, [past, now]);
  if (!moment) return <ObjectiveGrade objective={objective} reached={null} />;
  return (
    <Moment value={moment}>
      <GradeThen objective={objective} />
    </Moment>
  );
}

function GradeThen({ objective }: FinalGradeProps) {
  const then = useLive((db, now) => viewObjective(db, objective.id, now), [objective.id]);
  return <ObjectiveGrade objective={objective} reached={then ? reachedText(then) : null} />;
}
