import type { Cycle } from '../domain/cycle';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';

type KeyResultLine = Pick<KeyResult, 'id' | 'title' | 'dueOn' | 'weight' | 'measure'> & {
  readonly owner: string;
};
type ObjectiveLine = Pick<
  Objective,
  'id' | 'title' | 'why' | 'level' | 'kind' | 'weight' | 'contribution' | 'state'
> & {
  readonly owner: string;
  readonly reviewer: string;
  /** Title of what it is aligned to; `''` = nothing. */
  readonly serves: string;
  readonly keyResults: readonly KeyResultLine[];
};

/** A cycle as it is written down: with names in place of ids. */
export interface CycleTree {
  readonly cycle: Pick<Cycle, 'name' | 'startsOn' | 'endsOn'>;
  readonly objectives: readonly ObjectiveLine[];
}
