import { familyOf } from '../../lib/domain/family';
import type { ObjectiveId } from '../../lib/domain/ids';
import { meanProgress, rollUpKeyResult } from '../../lib/domain/roll-up';
import type { Status } from '../../lib/domain/status';
import { statusOf, worstStatus } from '../../lib/domain/status';
import { workPiecesByKeyResult } from '../../lib/domain/work-pieces';
import type { BenchWorkspace } from './workspace';

const CYCLE = {
  startsOn: '2026-07-01',
  endsOn: '2026-09-30',
  cadence: 'weekly',
  anchorDay: 1,
  state: 'active',
} as const;
const TODAY = '2026-08-15';
const NOW = Date.UTC(2026, 7, 15);

/** Every number of a workspace from its bare rows, by the domain alone: no database. @returns an objective's progress each. */
export function recomputeAll({
  objectives,
  keyResults,
  tickets,
  links,
}: BenchWorkspace): ReadonlyMap<ObjectiveId, number> {
  const pieces = workPiecesByKeyResult(links, familyOf(tickets));
  const parts = new Map<ObjectiveId, { weight: number; ratio: number | null; status: Status }[]>();
  for (const keyResult of keyResults) {
    const { outcome } = rollUpKeyResult(keyResult, pieces.get(keyResult.id) ?? [], []);
    const ratio = outcome?.ratio ?? null;
    const facts = { keyResult, objective: { state: 'active' as const }, cycle: CYCLE, progress: ratio };
    const { status } = statusOf({ ...facts, lastCheckIn: null, activeSince: NOW }, TODAY);
    const own = parts.get(keyResult.objectiveId);
    const part = { weight: keyResult.weight, ratio, status };
    if (own) own.push(part);
    else parts.set(keyResult.objectiveId, [part]);
  }
  return new Map(
    objectives.map(({ id }) => {
      const own = parts.get(id) ?? [];
      worstStatus(own.map(({ status }) => status));
      return [id, meanProgress(own).ratio ?? 0];
    }),
  );
}
